import type { Translate } from '../shared/i18n';
import type { Summary } from '../shared/summary';

/** The week in a sentence, and what may come next. `summary` tells the week meant: this one or the one before. */
export function reminderSentence(summary: Summary, t: Translate): string {
  const what = weekInWords(summary.week, t);
  const week =
    summary.week.offset === 0 ? t('reminder_this', { what }) : t('reminder_last', { what });
  return `${week} ${nextInWords(summary, t)}`;
}

function weekInWords({ published, promotional, unsure }: Summary['week'], t: Translate): string {
  if (published === 0) return t('reminder_none');
  if (published === 1) {
    if (promotional > 0) return t('reminder_alone_promotional');
    return unsure > 0 ? t('reminder_alone_unsure') : t('reminder_alone');
  }
  if (promotional > 0) return t('reminder_mixed', { posts: published, count: promotional });
  if (unsure > 0) return t('reminder_unsure', { posts: published, count: unsure });
  return t('reminder_giving', { posts: published });
}

function nextInWords({ window }: Summary, t: Translate): string {
  if (window.state === 'none') return t('reminder_start');
  if (window.valuePostsToRoom === 0) return t('reminder_room_now');
  return t('reminder_room', { count: window.valuePostsToRoom });
}
