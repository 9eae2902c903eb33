// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportActions } from '../../../extension/report/report-data';
import { answerFor, emptyPeriod, NOVEMBER, post, weekFrom } from './fixtures';

const send = vi.hoisted(() => vi.fn());
const downloadText = vi.hoisted(() => vi.fn());
vi.mock('../../../extension/shared/protocol/client', () => ({ send }));
vi.mock('../../../extension/shared/ui/download-text', () => ({ downloadText }));
vi.mock('../../../extension/shared/packaged-file', () => ({
  packagedFile: () => Promise.resolve(null),
}));

const NOW = new Date(2026, 10, 27, 9);

/** A page of its own, as after loading. */
async function load() {
  vi.resetModules();
  const state = await import('../../../extension/report/state');
  const actions: ReportActions = state.actionsFor(document, () => 'en');
  return { state, actions };
}

const query = (text: string) => new URLSearchParams(text);

beforeEach(() => {
  send.mockReset();
  downloadText.mockReset();
  send.mockImplementation((type: string, request: { start: string; end: string }) => {
    if (type === 'period/read') return Promise.resolve(answerFor(emptyPeriod(request)));
    return Promise.reject(new Error(type));
  });
});

describe('what is shown first', () => {
  it('are the days that the address names', async () => {
    const { state } = await load();
    await state.startReading(query('start=2026-10-05&end=2026-10-11'), NOW);
    expect(send.mock.calls).toEqual([
      ['period/read', { start: '2026-10-05', end: '2026-10-11', posts: 0 }],
    ]);
    expect(state.view.value).toMatchObject({ status: 'ready', fault: null, today: '2026-11-27' });
  });

  it('is this month without any, and the usual periods are known', async () => {
    const { state } = await load();
    await state.startReading(query(''), NOW);
    expect(state.view.value.period).toEqual(NOVEMBER);
    expect(state.view.value.shortcuts).toEqual({
      this_week: { start: '2026-11-23', end: '2026-11-29' },
      last_week: { start: '2026-11-16', end: '2026-11-22' },
      this_month: NOVEMBER,
      last_month: { start: '2026-10-01', end: '2026-10-31' },
    });
  });

  it.each([
    ['start=2026-11-30&end=2026-11-01', 'reversed'],
    ['start=2020-01-01&end=2026-11-01', 'too_long'],
    ['start=yesterday', 'incomplete'],
    ['start=%3Cscript%3E&end=2026-11-01', 'incomplete'],
  ])('is this month, with what is wrong, for %s', async (address, fault) => {
    const { state } = await load();
    await state.startReading(query(address), NOW);
    expect(state.view.value).toMatchObject({ status: 'ready', period: NOVEMBER, fault: { fault } });
  });

  it('is a failure where the days cannot be read, until tried again', async () => {
    const { state, actions } = await load();
    send.mockResolvedValueOnce({ error: 'storage' });
    await state.startReading(query(''), NOW);
    expect(state.view.value.status).toBe('failed');
    actions.retry();
    await vi.waitFor(() => expect(state.view.value.status).toBe('ready'));
  });
});

describe('choosing other days', () => {
  it('asks for them once they make sense', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    actions.changeFields({ start: '2026-11-30', end: '2026-11-01' });
    actions.showFields();
    expect(state.view.value.fault).toEqual({ fault: 'reversed' });
    expect(send).toHaveBeenCalledTimes(1);
    actions.changeFields({ start: '2026-01-01', end: '2026-12-31' });
    expect(state.view.value.fault).toBeNull();
    actions.showFields();
    await vi.waitFor(() => expect(state.view.value.answer?.period.start).toBe('2026-01-01'));
    expect(location.search).toBe('?start=2026-01-01&end=2026-12-31');
  });

  it('shows the last choice, whichever answer comes last', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    let answerLate: (answer: unknown) => void = () => undefined;
    send.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
    const october = { start: '2026-10-01', end: '2026-10-31' };
    const september = { start: '2026-09-01', end: '2026-09-30' };
    actions.show(october);
    actions.show(september);
    await vi.waitFor(() => expect(state.view.value.status).toBe('ready'));
    answerLate(answerFor(emptyPeriod(october)));
    await Promise.resolve();
    expect(state.view.value.answer?.period.start).toBe('2026-09-01');
  });
});

describe('the first words', () => {
  it('are asked for only when wanted, and are those of the period', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    const recent = [
      post({ id: 'in', excerpt: 'Stale loaf?' }),
      post({ id: 'without', excerpt: null }),
      post({ id: 'before', excerpt: 'Older', localDate: '2026-10-31' }),
    ];
    send.mockResolvedValueOnce({ recent });
    actions.choose({ showWords: true });
    await vi.waitFor(() => expect(state.view.value.latest?.map(({ id }) => id)).toEqual(['in']));
    actions.choose({ showWords: false });
    expect(state.view.value.latest).toBeNull();
  });
});

describe('saving', () => {
  it('writes the posts of the period, with the clock of their author', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    send.mockImplementation((type: string, request: { start: string; end: string }) =>
      Promise.resolve(
        type === 'ledger/export'
          ? { schema: 1, time: [], entries: [{ type: 'post', id: 'x:1', offsetMinutes: -300 }] }
          : answerFor(emptyPeriod(request), {}, { recent: [post()] }),
      ),
    );
    actions.savePosts('period');
    await vi.waitFor(() =>
      expect(state.view.value.outcome).toEqual({ saved: 'tact-2026-11-posts.csv' }),
    );
    const [name, type, text] = downloadText.mock.calls[0] as [string, string, string];
    expect([name, type]).toEqual(['tact-2026-11-posts.csv', 'text/csv']);
    expect(text).toContain('2026-11-26,14:05,x');
  });

  it('writes all weeks', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    const weeks = [weekFrom('2026-11-23', { published: 3 })];
    send.mockResolvedValueOnce(answerFor(emptyPeriod(NOVEMBER), {}, { weeks }));
    actions.saveWeeks();
    await vi.waitFor(() => expect(state.view.value.outcome).toEqual({ saved: 'tact-weeks.csv' }));
    expect(send).toHaveBeenLastCalledWith('period/read', { ...NOVEMBER, posts: 0, weeks: 520 });
    expect(downloadText.mock.calls[0]?.[2]).toContain('2026-11-23');
  });

  it('says when it did not succeed', async () => {
    const { state, actions } = await load();
    await state.startReading(query(''), NOW);
    actions.saveHtml(); // No paper is drawn.
    await vi.waitFor(() => expect(state.view.value.outcome).toBe('failed'));
    expect(downloadText).not.toHaveBeenCalled();
  });
});
