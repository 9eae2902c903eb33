import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextDue } from '../../../extension/background/reminder-time';
import { REMINDER_ALARM } from '../../../extension/background/weekly-reminder';
import { post } from './entries';
import { freshBrowser, RunningBackground } from './running-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const MONDAY_NINE = { day: 0, hour: 9 };
/** 23 November 2026 is a Monday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

const create =
  vi.fn<(id: string, options: { title: string; message: string }) => Promise<string>>();
const clear = vi.fn();
const onClicked = vi.fn<(listener: (id: string) => void) => void>();
let isPermitted: boolean;
let background: RunningBackground;

beforeEach(async () => {
  await freshBrowser();
  isPermitted = true;
  create.mockReset().mockResolvedValue('');
  clear.mockReset();
  onClicked.mockReset();
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ permissions }: { permissions?: string[] }) =>
        !permissions?.includes('notifications') || isPermitted,
    },
    notifications: { create, clear, onClicked: { addListener: onClicked } },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `extension:/${path}` });
  background = new RunningBackground();
});

async function choose(day: number, hour: number): Promise<void> {
  background.moment = at(day, hour);
  await background.ask('settings/change', { reminder: MONDAY_NINE, weekStart: 'monday' });
}

/** What the browser does when the alarm goes off, or when it starts. */
async function wakeUp(moment: Date): Promise<readonly string[]> {
  create.mockClear();
  background.moment = moment;
  background.restart();
  await background.services.reminder.check();
  return create.mock.calls.map(([, { message }]) => message);
}

const alarm = async () => (await fakeBrowser.alarms.get(REMINDER_ALARM))?.scheduledTime ?? null;

describe('the weekly reminder', () => {
  it('sets the alarm for the next chosen day and hour, and clears it when it is not wanted', async () => {
    expect(await alarm()).toBeNull();
    await choose(18, 12);
    expect(await alarm()).toBe(at(23, 9).getTime());
    await background.ask('settings/change', { reminder: { day: 4, hour: 17 } });
    expect(await alarm()).toBe(at(20, 17).getTime());
    await background.ask('settings/change', { reminder: null });
    expect(await alarm()).toBeNull();
  });

  it('sets none without the permission, and none when that is taken back', async () => {
    isPermitted = false;
    await choose(18, 12);
    expect(await alarm()).toBeNull();
    isPermitted = true;
    await wakeUp(at(18, 13));
    expect(await alarm()).toBe(at(23, 9).getTime());
    isPermitted = false;
    expect(await wakeUp(at(23, 9))).toEqual([]);
    expect(await alarm()).toBeNull();
  });

  it('tells the week once and sets the alarm again', async () => {
    await choose(18, 12);
    expect(create).not.toHaveBeenCalled();
    expect(await wakeUp(at(23, 9))).toHaveLength(1);
    expect(create.mock.calls[0]?.[0]).toBe(`${REMINDER_ALARM}/2026-11-23`);
    expect(await alarm()).toBe(at(30, 9).getTime());
    expect(await wakeUp(at(23, 9, 1))).toEqual([]);
    expect(await wakeUp(at(26, 12))).toEqual([]);
    expect(await wakeUp(at(30, 9))).toHaveLength(1);
  });

  it('is told late while its week lasts, and not at all after it', async () => {
    await choose(18, 12);
    expect(await wakeUp(at(27, 20))).toHaveLength(1);
    expect(await wakeUp(at(28, 20))).toEqual([]);
    await background.ask('settings/change', { reminder: { day: 6, hour: 20 } });
    // Due on Sunday 6 December at 20; that week is over, but only just.
    expect(await wakeUp(new Date(2026, 11, 7, 7))).toHaveLength(1);
    // Due on the 13th; found on the 14th at noon.
    expect(await wakeUp(new Date(2026, 11, 14, 12))).toEqual([]);
    expect(await alarm()).toBe(new Date(2026, 11, 20, 20).getTime());
  });

  it('does not catch up on a moment before it was wanted', async () => {
    await choose(26, 12);
    expect(await wakeUp(at(26, 13))).toEqual([]);
  });

  it('never comes twice for one week, whatever day is chosen meanwhile', async () => {
    await choose(18, 12);
    expect(await wakeUp(at(23, 9))).toHaveLength(1);
    await background.ask('settings/change', { reminder: { day: 3, hour: 8 } });
    expect(await wakeUp(at(26, 8))).toEqual([]);
    expect(await wakeUp(new Date(2026, 11, 3, 8))).toHaveLength(1);
  });

  it('does not come twice because the clock was set forward and back', async () => {
    await choose(18, 12);
    expect(await wakeUp(at(23, 9))).toHaveLength(1);
    expect(await wakeUp(new Date(2030, 0, 7, 9))).toHaveLength(1);
    expect(await wakeUp(at(24, 9))).toEqual([]);
    expect(await alarm()).toBe(nextDue(at(24, 9), MONDAY_NINE).getTime());
    expect(await wakeUp(at(30, 9))).toHaveLength(1);
  });

  it('comes once when the alarm and the start of the browser meet', async () => {
    await choose(18, 12);
    background.moment = at(23, 9);
    await Promise.all([background.services.reminder.check(), background.services.reminder.check()]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is silent while everything is paused', async () => {
    await choose(18, 12);
    await background.ask('site/pause', { host: null, paused: true });
    expect(await wakeUp(at(23, 9))).toEqual([]);
  });

  it('comes later when it could not be shown or the week could not be told', async () => {
    await choose(18, 12);
    create.mockRejectedValueOnce(new Error('no'));
    await wakeUp(at(23, 9));
    background.restart();
    vi.spyOn(background.engine, 'summarize').mockImplementationOnce(() => {
      throw new WebAssembly.RuntimeError('unreachable');
    });
    create.mockClear();
    await background.services.reminder.check();
    expect(create).not.toHaveBeenCalled();
    expect(await wakeUp(at(23, 18))).toHaveLength(1);
  });

  it('is stopped by a broken record no more than once', async () => {
    await choose(18, 12);
    await fakeBrowser.storage.local.set({ reminder: { version: 1, told: 'yes' } });
    expect(await wakeUp(at(23, 10))).toEqual([]);
    expect(await wakeUp(at(30, 9))).toHaveLength(1);
  });

  it('looks back on the first two days of a week, else at the week itself', async () => {
    const { ledger } = background.services;
    await ledger.addPost(post('a', { localDate: '2026-11-18' }), null);
    await choose(18, 12);
    await wakeUp(at(23, 9));
    expect(background.engine.requests.at(-1)?.weekOffset).toBe(1);
    await background.ask('settings/change', { reminder: { day: 4, hour: 17 } });
    await wakeUp(new Date(2026, 11, 4, 17));
    expect(background.engine.requests.at(-1)?.weekOffset).toBe(0);
    await background.ask('settings/change', { reminder: { day: 6, hour: 20 } });
    // Due on Sunday, told on Monday: the week that is over.
    await wakeUp(new Date(2026, 11, 14, 2));
    expect(background.engine.requests.at(-1)?.weekOffset).toBe(1);
  });

  it('opens the week when it is clicked', async () => {
    const open = vi.fn();
    fakeBrowser.tabs.create = open;
    background.services.reminder.listen();
    background.services.reminder.listen();
    expect(onClicked).toHaveBeenCalledTimes(1);
    onClicked.mock.calls[0]?.[0]('somebody-else');
    onClicked.mock.calls[0]?.[0](`${REMINDER_ALARM}/2026-11-23`);
    expect(open.mock.calls).toEqual([[{ url: 'extension://popup.html' }]]);
    expect(clear).toHaveBeenCalledOnce();
  });

  it('is forgotten when everything is erased', async () => {
    await choose(18, 12);
    await wakeUp(at(23, 9));
    expect(await background.ask('data/erase')).toEqual({ ok: true });
    expect(await alarm()).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
