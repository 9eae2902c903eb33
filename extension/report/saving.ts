import type { UiLanguage } from '../shared/i18n';
import { send } from '../shared/protocol/client';
import { downloadText } from '../shared/ui/download-text';
import { postsCsv, weeksCsv } from './csv';
import { periodFileName } from './file-names';
import type { Period } from './period';
import { PAPER_CLASS } from './report-paper';
import { savedHtml } from './save-html';
import { lettersText, styleText } from './style-text';

/** More posts than a ledger has (the engine's own limit for `recent`). */
const ALL_POSTS = 1_000_000;
/** As many weeks as the engine tells: ten years. */
const ALL_WEEKS = 520;

/** Saves the paper as it stands on the page; answers the file's name. Rejects when there is none. */
export async function savePaper(
  page: Document,
  language: UiLanguage,
  period: Period,
): Promise<string> {
  const paper = page.querySelector(`.${PAPER_CLASS}`);
  if (paper === null) throw new Error('nothing to save');
  const css = `${await lettersText()}\n${styleText(page)}`;
  const name = periodFileName(period, 'html');
  downloadText(name, 'text/html', savedHtml({ title: page.title, language, css, paper }));
  return name;
}

/** Saves the posts of a period, or all there are, as a table; answers the file's name. */
export async function savePosts(period: Period, which: 'period' | 'all'): Promise<string> {
  const [answer, ledger] = await Promise.all([
    send('period/read', { ...period, posts: ALL_POSTS }),
    send('ledger/export'),
  ]);
  if ('error' in answer) throw new Error(answer.error);
  const isAll = which === 'all';
  const table = postsCsv(answer.summary.recent, ledger.entries, isAll ? null : period);
  const name = isAll ? 'tact-posts.csv' : periodFileName(period, 'posts.csv');
  downloadText(name, 'text/csv', table);
  return name;
}

/** Saves all weeks as a table; answers the file's name. */
export async function saveWeeks(period: Period): Promise<string> {
  const answer = await send('period/read', { ...period, posts: 0, weeks: ALL_WEEKS });
  if ('error' in answer) throw new Error(answer.error);
  const table = weeksCsv(answer.summary.weeks, answer.settings.currency);
  downloadText('tact-weeks.csv', 'text/csv', table);
  return 'tact-weeks.csv';
}
