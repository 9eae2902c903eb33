import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT, freshBrowser, published, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let background: RunningBackground;
beforeEach(async () => {
  await freshBrowser();
  background = new RunningBackground();
});

const publish = (...given: Parameters<typeof published>) =>
  background.ask('post/published', published(...given), CONTENT);
const chosen = () => background.ask('settings/read');

describe('what is published', () => {
  it('with a campaign makes that one be offered first, unless it is offered already', async () => {
    await publish('p:1', { campaign: 'Noël' });
    await publish('p:2', { campaign: 'Été' });
    await publish('p:3', { campaign: 'Noël' });
    await publish('p:4');
    expect((await chosen()).campaigns).toEqual(['Été', 'Noël']);
  });

  it('keeps the twelve newest campaigns', async () => {
    for (let number = 1; number <= 14; number += 1) {
      await publish(`p:${number}`, { campaign: `c${number}` });
    }
    const { campaigns } = await chosen();
    expect(campaigns).toHaveLength(12);
    expect([campaigns[0], campaigns.at(-1)]).toEqual(['c14', 'c3']);
  });

  it('on a network that was let go takes it up again', async () => {
    await background.ask('settings/change', { letGo: ['tumblr', 'x'] });
    await publish('p:1');
    expect((await chosen()).letGo).toEqual(['tumblr']);
  });

  it('leaves the settings alone where there is nothing to change', async () => {
    await publish('p:1', { campaign: 'Noël' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await publish('p:2', { campaign: 'Noël' });
    expect(set).not.toHaveBeenCalled();
  });

  it('is kept when the settings cannot be written, which a second message makes up for', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await publish('p:1', { campaign: 'Noël' })).toMatchObject({ status: 'stored' });
    expect((await chosen()).campaigns).toEqual([]);
    expect(await publish('p:1', { campaign: 'Noël' })).toMatchObject({ status: 'already_stored' });
    expect((await chosen()).campaigns).toEqual(['Noël']);
  });
});

describe('choices of the week', () => {
  it('are changed by the pages', async () => {
    await background.ask('settings/change', {
      campaigns: ['Noël'],
      letGo: ['tumblr'],
      weeklyHours: 3,
      region: 'quebec',
      trackTime: false,
    });
    background.restart();
    expect(await chosen()).toMatchObject({
      campaigns: ['Noël'],
      letGo: ['tumblr'],
      weeklyHours: 3,
      region: 'quebec',
      trackTime: false,
    });
    expect(await background.reply('settings/change', { campaigns: [' '] })).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});
