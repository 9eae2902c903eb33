import { signal } from '@preact/signals';
import type { UiLanguage } from '../shared/i18n';
import { send } from '../shared/protocol/client';
import type { RecentPost } from '../shared/protocol/messages';
import { localDay, monthOf, readPeriod, type Period } from './period';
import type { ReportActions, ReportView } from './report-data';
import { savePaper, savePosts, saveWeeks } from './saving';

const THIS_MONTH = monthOf(localDay(new Date()));

export const view = signal<ReportView>({
  status: 'loading',
  period: THIS_MONTH,
  fields: THIS_MONTH,
  fault: null,
  shortcuts: { this_week: null, last_week: null, this_month: null, last_month: null },
  answer: null,
  latest: null,
  choices: { showName: true, showTime: true, showWords: false },
  outcome: null,
  today: localDay(new Date()),
});

/** A reading that was overtaken by a newer one has nothing to say any more. */
let readings = 0;

/** Starts with the days the address names (`?start=2026-11-01&end=2026-11-30`); without, or without sense, with this
 * month. What is wrong with them is said. */
export async function startReading(query: URLSearchParams, now: Date): Promise<void> {
  const today = localDay(now);
  const month = monthOf(today);
  const [start, end] = [query.get('start'), query.get('end')];
  const asked = start === null && end === null ? month : readPeriod(start, end);
  const isFaulty = 'fault' in asked;
  const { shortcuts } = view.value;
  view.value = {
    ...view.value,
    today,
    shortcuts: { ...shortcuts, this_month: month, last_month: monthOf(today, 1) },
    fault: isFaulty ? asked : null,
    fields: isFaulty ? { start: start ?? '', end: end ?? '' } : asked,
  };
  await read(isFaulty ? month : asked);
}

/** Reads a period. The one before stays on the page until the answer is there. */
async function read(period: Period): Promise<void> {
  const reading = ++readings;
  view.value = { ...view.value, status: 'loading', period, outcome: null };
  try {
    const answer = await send('period/read', { ...period, posts: 0 });
    if (reading !== readings) return;
    if ('error' in answer) throw new Error(answer.error);
    const [before, week] = answer.summary.weeks.slice(-2);
    const shortcuts = {
      ...view.value.shortcuts,
      this_week: daysOf(week),
      last_week: daysOf(before),
    };
    view.value = { ...view.value, status: 'ready', answer, shortcuts };
    await readLatest();
  } catch {
    if (reading === readings) view.value = { ...view.value, status: 'failed', latest: null };
  }
}

/** The first words are asked for only when they are wanted. */
async function readLatest(): Promise<void> {
  const { period, choices } = view.value;
  if (!choices.showWords) {
    view.value = { ...view.value, latest: null };
    return;
  }
  const reading = readings;
  const week = await send('week/read', { weekOffset: 0 });
  if (reading !== readings || 'error' in week) return;
  const isOfPeriod = ({ localDate, excerpt }: RecentPost): boolean =>
    excerpt !== null && localDate >= period.start && localDate <= period.end;
  view.value = { ...view.value, latest: week.recent.filter(isOfPeriod) };
}

/** What the page does. `language` is the one it speaks; `page` is where it stands. */
export function actionsFor(page: Document, language: () => UiLanguage): ReportActions {
  const tell = (save: () => Promise<string>): void => {
    view.value = { ...view.value, outcome: null };
    void save().then(
      (saved) => (view.value = { ...view.value, outcome: { saved } }),
      () => (view.value = { ...view.value, outcome: 'failed' }),
    );
  };
  const show = (period: Period): void => {
    view.value = { ...view.value, fields: period, fault: null };
    page.defaultView?.history.replaceState(null, '', `?${String(queryOf(period))}`);
    void read(period);
  };
  return {
    changeFields: (fields) => (view.value = { ...view.value, fields, fault: null }),
    showFields: () => {
      const { start, end } = view.value.fields;
      const period = readPeriod(start, end);
      if ('fault' in period) view.value = { ...view.value, fault: period };
      else show(period);
    },
    show,
    choose: (choices) => {
      view.value = { ...view.value, choices: { ...view.value.choices, ...choices } };
      if ('showWords' in choices) void readLatest().catch(() => undefined);
    },
    print: () => page.defaultView?.print(),
    saveHtml: () => tell(() => savePaper(page, language(), view.value.period)),
    savePosts: (which) => tell(() => savePosts(view.value.period, which)),
    saveWeeks: () => tell(() => saveWeeks(view.value.period)),
    retry: () => void read(view.value.period),
  };
}

function queryOf({ start, end }: Period): URLSearchParams {
  return new URLSearchParams({ start, end });
}

function daysOf(week: Period | undefined): Period | null {
  return week === undefined ? null : { start: week.start, end: week.end };
}
