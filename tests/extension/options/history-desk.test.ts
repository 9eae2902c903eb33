import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openArchiveEngine } from '../../../extension/history/open-engine';
import { EngineError } from '../../../wasm/binding/engine-error';
import { fakeArchiveEngine, lineOf } from '../history/fake-archive';
import { zipFile } from '../history/zip-file';
import { FakeBackground } from './fake-background';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));
vi.mock('../../../extension/history/open-engine', () => ({ openArchiveEngine: vi.fn() }));

let background: FakeBackground;
let close: ReturnType<typeof vi.fn<() => void>>;

async function freshDesk() {
  vi.resetModules();
  return import('../../../extension/options/history/history-desk');
}

const posts = (count: number) =>
  Array.from({ length: count }, (_, index) => lineOf({ id: `${index}`, text: 'buy' })).join('');

beforeEach(() => {
  fakeBrowser.reset();
  background = new FakeBackground();
  background.listen();
  close = vi.fn<() => void>();
  vi.mocked(openArchiveEngine).mockReset();
  vi.mocked(openArchiveEngine).mockImplementation(async () => {
    const { engine } = fakeArchiveEngine();
    return { ...engine, close };
  });
});

describe('starting from history', () => {
  it('looks first, takes over when told to, and says what came', async () => {
    const desk = await freshDesk();
    const zip = await zipFile('twitter.zip', { 'data/tweets.js': posts(3), 'data/likes.js': '[]' });
    await desk.pickArchives([zip, new File(['hello'], 'notes.txt')]);
    expect(desk.history.value).toMatchObject({
      step: 'found',
      found: {
        files: [{ path: 'data/tweets.js', container: 'twitter.zip', format: 'x' }],
        tables: [],
        unknown: ['notes.txt'],
      },
    });
    expect(background.entries.size).toBe(0);
    await desk.startImport();
    expect(desk.history.value).toMatchObject({
      step: 'done',
      outcome: { end: 'done', totals: { added: 3, promotional: 3 } },
    });
    expect([...background.entries.keys()]).toEqual(['import:x:0', 'import:x:1', 'import:x:2']);
    expect(close).toHaveBeenCalledOnce();
  });

  it('adds nothing a second time', async () => {
    const desk = await freshDesk();
    for (const added of [40, 0]) {
      await desk.pickArchives([new File([posts(40)], 'tweets.js')]);
      await desk.startImport();
      expect(desk.history.value).toMatchObject({ outcome: { totals: { added } } });
    }
    expect(background.entries.size).toBe(40);
  });

  it('gives the engine what Tact knows of the person', async () => {
    const desk = await freshDesk();
    const profile = { names: ['Tremblay'], handles: [], domains: [] };
    background.settings = { ...background.settings, profile };
    await desk.pickArchives([new File([posts(1)], 'tweets.js')]);
    expect(openArchiveEngine).toHaveBeenCalledWith(profile, null);
  });

  it('leaves a table out until its columns make posts', async () => {
    const desk = await freshDesk();
    // The fake engine reads lines of its own only: a table's rows break it.
    await desk.pickArchives([
      new File(['text,date\nSTOP\n'], 'table.csv'),
      new File([posts(2)], 'tweets.js'),
    ]);
    expect(desk.history.value).toMatchObject({
      found: { tables: [{ path: 'table.csv', columns: ['text', 'date'], preview: null }] },
    });
    desk.changeTable(0, { textColumn: 'text', network: 'facebook' });
    expect(desk.history.value).toMatchObject({
      found: { tables: [{ options: { textColumn: 'text', network: 'facebook' } }] },
    });
    await desk.startImport();
    expect(desk.history.value).toMatchObject({ outcome: { files: [{ path: 'tweets.js' }] } });
  });

  it('can be cancelled', async () => {
    const desk = await freshDesk();
    await desk.pickArchives([new File([posts(5000)], 'tweets.js')]);
    background.onMerged = () => desk.cancelImport();
    await desk.startImport();
    expect(background.entries.size).toBeGreaterThan(0);
    expect(desk.history.value).toMatchObject({ step: 'done', outcome: { end: 'cancelled' } });
    expect(background.entries.size).toBeLessThan(5000);
    expect(close).toHaveBeenCalledOnce();
  });

  it('can be left while it looks, and while something is found', async () => {
    const desk = await freshDesk();
    const looking = desk.pickArchives([new File([posts(1)], 'tweets.js')]);
    desk.leaveHistory();
    await looking;
    expect(desk.history.value).toEqual({ step: 'idle' });
    expect(close).toHaveBeenCalledTimes(1);
    await desk.pickArchives([new File([posts(1)], 'tweets.js')]);
    desk.leaveHistory();
    expect(close).toHaveBeenCalledTimes(2);
    await desk.startImport();
    expect(desk.history.value).toEqual({ step: 'idle' });
  });

  it('says so when the engine cannot start', async () => {
    vi.mocked(openArchiveEngine).mockRejectedValue(new EngineError('engine_missing', ''));
    const desk = await freshDesk();
    await desk.pickArchives([new File([posts(1)], 'tweets.js')]);
    expect(desk.history.value).toEqual({ step: 'failed' });
  });
});
