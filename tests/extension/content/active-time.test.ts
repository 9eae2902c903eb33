// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { AFTERNOON, HOUR, MINUTE, pass, Reader, SECOND, TODAY, TOMORROW } from './reader';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const reader = new Reader();

describe('the time before a page', () => {
  it('runs from the first sign of life to the moment the page is hidden', async () => {
    reader.start();
    await pass(5 * MINUTE);
    await reader.stay(40 * SECOND);
    await pass(7 * SECOND);
    await reader.turn(false);
    expect(reader.notes).toMatchObject([
      { network: 'linkedin', host: 'www.linkedin.com', localDate: TODAY, seconds: 47 },
    ]);
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'touchstart'])(
    'knows a person by %s',
    async (type) => {
      reader.start();
      await reader.stay(30 * SECOND, 10 * SECOND, type);
      await reader.turn(false);
      expect(reader.kept()).toEqual({ [TODAY]: 30 });
    },
  );

  it('counts a minute of a gap and no more', async () => {
    reader.start();
    reader.sign();
    await pass(HOUR);
    reader.sign();
    await pass(3 * HOUR);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 120 });
  });

  it('is not made by scripts, by scrolling pages, nor by a page that moves under a still pointer', async () => {
    reader.start();
    for (let step = 0; step < 20; step += 1) {
      reader.sign('keydown', { isTrusted: false });
      reader.sign('scroll');
      reader.sign('pointermove', { isStill: true });
      await pass(10 * SECOND);
    }
    await reader.turn(false);
    // The pointer that came counts once.
    expect(reader.kept()).toEqual({ [TODAY]: 60 });
  });

  it('is told once a minute at most while somebody stays, and not by a clock', async () => {
    reader.start();
    await reader.stay(10 * MINUTE, SECOND);
    expect(reader.notes.map(({ seconds }) => seconds)).toEqual([
      60, 120, 180, 240, 300, 360, 420, 480, 540, 600,
    ]);
    expect(new Set(reader.notes.map(({ id }) => id)).size).toBe(1);
    await pass(HOUR);
    expect(reader.notes).toHaveLength(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('costs nothing in a page nobody looks at, and one look at the settings in others', async () => {
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    reader.start();
    await pass(HOUR);
    await reader.turn(false);
    expect(read).not.toHaveBeenCalled();
    expect(reader.notes).toEqual([]);
    await reader.turn(true);
    await reader.stay(MINUTE, 100);
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('a page that is not in front', () => {
  it('counts nothing, whatever is typed into it', async () => {
    reader.start();
    await reader.stay(20 * SECOND, SECOND, 'keydown');
    await reader.turn(false);
    await reader.stay(10 * MINUTE, SECOND, 'keydown');
    await reader.turn(true);
    await pass(10 * MINUTE);
    await reader.turn(false);
    expect(reader.kept()).toEqual({ [TODAY]: 20 });
  });

  it('counts nothing that began hidden', async () => {
    await reader.turn(false);
    reader.start();
    await reader.stay(10 * MINUTE);
    await reader.leave();
    expect(reader.notes).toEqual([]);
  });

  it('goes on when it comes back, also out of the cache or the freezer', async () => {
    reader.start();
    await reader.stay(20 * SECOND);
    await reader.turn(false);
    document.dispatchEvent(new Event('freeze'));
    await reader.leave(true);
    await pass(HOUR);
    reader.comeBack();
    await reader.stay(30 * SECOND);
    await reader.leave();
    expect(reader.kept()).toEqual({ [TODAY]: 50 });
    expect(reader.notes).toHaveLength(2);
  });
});

describe('a day', () => {
  it('ends at midnight, and the next one begins', async () => {
    vi.setSystemTime(new Date(2026, 10, 26, 23, 59, 30));
    reader.start();
    await reader.stay(50 * SECOND);
    await reader.leave();
    expect(reader.kept()).toEqual({ [TODAY]: 30, [TOMORROW]: 20 });
  });

  it('has its part of a gap that midnight falls into', async () => {
    vi.setSystemTime(new Date(2026, 10, 26, 23, 59, 30));
    reader.start();
    reader.sign();
    await pass(9 * HOUR);
    reader.sign();
    await reader.leave();
    expect(reader.kept()).toEqual({ [TODAY]: 30, [TOMORROW]: 30 });
  });

  it('loses nothing when the clock is set back or forward', async () => {
    reader.start();
    await reader.stay(30 * SECOND);
    vi.setSystemTime(AFTERNOON - 48 * HOUR);
    await pass(SECOND);
    await reader.stay(30 * SECOND);
    vi.setSystemTime(AFTERNOON + 24 * HOUR);
    await pass(SECOND);
    await reader.stay(30 * SECOND);
    await reader.leave();
    expect(reader.kept()).toEqual({ '2026-11-24': 31, [TODAY]: 31, [TOMORROW]: 30 });
    expect(reader.notes.every(({ seconds }) => seconds > 0)).toBe(true);
  });

  it('has no more than its seconds, however long somebody stays and whatever the clock does', async () => {
    reader.start();
    for (let hour = 0; hour < 26; hour += 1) {
      await reader.stay(HOUR, MINUTE);
      vi.setSystemTime(AFTERNOON);
    }
    await reader.leave();
    expect(reader.kept()).toEqual({ [TODAY]: 86_400 });
  });

  it('is told as it was after 24 hours before the page', async () => {
    reader.start();
    await reader.stay(24 * HOUR, 30 * SECOND);
    await reader.leave();
    expect(reader.kept()).toEqual({ [TODAY]: 36_000, [TOMORROW]: 50_400 });
  });
});
