// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../extension/shared/settings';
import { KEPT, MINUTE, REFUSED, Reader, SECOND, TODAY } from './reader';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const reader = new Reader();

describe('a note', () => {
  it('that was lost is told again, with what came since', async () => {
    reader.start();
    reader.sign();
    reader.answer = () => Promise.reject(new Error('Could not establish connection.'));
    await reader.stay(MINUTE, SECOND);
    expect(reader.notes).toHaveLength(2);
    await reader.stay(30 * SECOND, SECOND);
    expect(reader.notes).toHaveLength(2);
    reader.answer = () => Promise.resolve(KEPT);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 90 });
    await reader.turn(true);
    await reader.turn(false);
    expect(reader.notes).toHaveLength(3);
  });

  it('that was lost is told again when the page is hidden, also when nothing came since', async () => {
    reader.start();
    reader.answer = () => Promise.resolve(undefined);
    await reader.stay(MINUTE, SECOND);
    await reader.turn(false);
    expect(reader.notes.map(({ seconds }) => seconds)).toEqual([60, 60, 60, 60]);
    await reader.leave();
    expect(reader.notes).toHaveLength(6);
    await reader.turn(true);
    reader.answer = () => Promise.resolve(KEPT);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 60 });
  });

  it('without an answer when the page was put aside is sent twice, and counts once', async () => {
    reader.start();
    await reader.stay(30 * SECOND);
    reader.answer = () => new Promise(() => undefined);
    await reader.leave(true);
    reader.comeBack();
    reader.answer = () => Promise.resolve(KEPT);
    await reader.leave();
    expect(reader.notes.map(({ seconds }) => seconds)).toEqual([30, 30]);
    expect(reader.kept()).toEqual({ [TODAY]: 30 });
  });

  it('does not bring back what was told before the page was in front last', async () => {
    reader.start();
    await reader.stay(30 * SECOND);
    await reader.turn(false);
    const [first] = reader.notes;
    await reader.turn(true);
    await reader.stay(20 * SECOND);
    await reader.turn(false);
    expect(reader.notes[1]).toMatchObject({ seconds: 20 });
    expect(reader.notes[1]?.id).not.toBe(first?.id);
  });
});

describe('time that is not wanted', () => {
  it.each<[string, Partial<Settings>]>([
    ['switched off', { trackTime: false }],
    ['the host is paused', { pausedHosts: ['www.linkedin.com'] }],
    ['everything is paused', { pausedEverywhere: true }],
  ])('is not counted: %s', async (_name, patch) => {
    await reader.choose(patch);
    reader.start();
    await reader.stay(5 * MINUTE);
    await reader.turn(false);
    expect(reader.notes).toEqual([]);
  });

  it('ends at once when that is chosen in the middle, and begins afresh', async () => {
    reader.start();
    await reader.stay(50 * SECOND);
    await reader.choose({ trackTime: false });
    await reader.stay(5 * MINUTE);
    await reader.choose({ trackTime: true });
    await reader.stay(20 * SECOND);
    await reader.choose({ badgeCorner: 'top-end' });
    await reader.stay(10 * SECOND);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 30 });
  });

  it('is not sent again after the background refused it, until settings change', async () => {
    reader.start();
    reader.answer = () => Promise.resolve(REFUSED);
    await reader.stay(5 * MINUTE, SECOND);
    await reader.turn(false);
    await reader.turn(true);
    expect(reader.notes).toHaveLength(1);
    reader.answer = () => Promise.resolve(KEPT);
    await reader.choose({ countPrivate: true });
    reader.notes = [];
    await reader.stay(20 * SECOND);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 20 });
  });

  it.each(['invalid', 'forbidden'])('nor after it was found %s', async (error) => {
    reader.start();
    reader.answer = () => Promise.resolve({ ok: false, error });
    await reader.stay(5 * MINUTE, SECOND);
    expect(reader.notes).toHaveLength(1);
  });

  it('is dropped when the page is told to leave, and when the extension is gone', async () => {
    reader.start();
    await reader.stay(30 * SECOND);
    void fakeBrowser.runtime.onMessage.trigger(
      { tact: 1, type: 'page/leave', data: ['www.linkedin.com'] },
      { id: 'tact' } as never,
      vi.fn(),
    );
    await reader.stay(5 * MINUTE);
    await reader.leave();
    reader.start();
    await reader.stay(30 * SECOND);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await reader.stay(5 * MINUTE);
    await reader.leave();
    expect(reader.notes).toEqual([]);
  });
});

describe('the network', () => {
  it.each([
    ['an instance of Mastodon', '<div id="mastodon" class="app-holder"></div>', 'mastodon'],
    ['an administration of WordPress', '<div id="wpadminbar"></div>', 'wordpress'],
    [
      'a comment form of WordPress',
      '<form id="commentform"><textarea id="comment"></textarea><input name="comment_post_ID"></form>',
      'wordpress',
    ],
    ['any other page', '<form><textarea></textarea><button>Post</button></form>', 'other'],
  ])('of a host that was switched on: %s', async (_name, html, network) => {
    reader.visit('https://corner.example/home');
    document.body.innerHTML = html;
    reader.start();
    await reader.stay(20 * SECOND);
    await reader.turn(false);
    expect(reader.notes).toMatchObject([{ network, host: 'corner.example', seconds: 20 }]);
  });

  it('of a composer that stands in a frame of a search', async () => {
    reader.visit('https://www.google.com/local/business/1/promote/updates');
    reader.start();
    await reader.stay(20 * SECOND, SECOND, 'keydown');
    await reader.turn(false);
    expect(reader.notes).toMatchObject([{ network: 'google-business', seconds: 20 }]);
  });
});
