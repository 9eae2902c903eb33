import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../extension/shared/protocol/client';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const sendMessage = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  fakeBrowser.runtime.sendMessage = sendMessage;
  Object.assign(fakeBrowser.runtime, { id: 'tact' });
});

describe('the client', () => {
  it('sends an envelope and gives the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: { ok: true } });
    expect(await send('post/delete', { of: 'a' })).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledWith({ tact: 1, type: 'post/delete', data: { of: 'a' } });
  });

  it('asks once more when the background was just being stopped', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection.'))
      .mockResolvedValueOnce({ ok: true, answer: 1 });
    expect(await send('settings/read')).toBe(1);
    sendMessage.mockReset().mockResolvedValue(undefined);
    await expect(send('settings/read')).rejects.toMatchObject({ code: 'no_answer' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('passes refusals on', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'forbidden' });
    await expect(send('data/erase')).rejects.toMatchObject({
      name: 'ProtocolError',
      code: 'forbidden',
    });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('does not take anything for an answer', async () => {
    for (const reply of [null, 5, 'ok', {}, { ok: true }, { ok: 'true', answer: 1 }]) {
      sendMessage.mockReset().mockResolvedValue(reply);
      await expect(send('settings/read')).rejects.toMatchObject({ code: 'no_answer' });
    }
  });

  it('knows when the extension is gone', async () => {
    sendMessage.mockImplementation(async () => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      throw new Error('Extension context invalidated.');
    });
    await expect(send('settings/read')).rejects.toMatchObject({ code: 'context_gone' });
    await expect(send('settings/read')).rejects.toMatchObject({ code: 'context_gone' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
