import type { ImportOutcome } from '../../history/importer';
import type { Words } from '../../shared/ui/words';

/** What an import brought, in sentences: how it ended, what came in, what stayed out. */
export function endSentences({ end, totals }: ImportOutcome, words: Words): readonly string[] {
  const { t } = words;
  const { added, known, unusable, unsure, unknownLanguage } = totals;
  return [
    ...(end === 'done' ? [] : [t(`history_end_${end}`)]),
    cameIn({ end, totals }, words),
    ...(known > 0 ? [t('history_known', { count: known })] : []),
    ...(added > 0 && unsure > 0 ? [t('history_unsure', { count: unsure })] : []),
    ...(unknownLanguage > 0 ? [t('history_unknown_language', { count: unknownLanguage })] : []),
    ...(unusable > 0 ? [t('history_unusable', { count: unusable })] : []),
    ...(end !== 'done' && end !== 'read_only' ? [t('history_again')] : []),
  ];
}

/** "312 posts from 2019 to 2026 came in; 14 % of them were promotional." */
function cameIn({ totals }: Pick<ImportOutcome, 'end' | 'totals'>, { t, format }: Words): string {
  const { added, promotional, valueAdding, firstDate, lastDate } = totals;
  if (added === 0 || firstDate === null || lastDate === null) return t('history_none_came');
  const first = firstDate.slice(0, 4);
  const last = lastDate.slice(0, 4);
  const years =
    first === last
      ? t('history_came_in_year', { count: added, year: first })
      : t('history_came_in', { count: added, first, last });
  const sure = promotional + valueAdding;
  if (sure === 0) return years;
  return `${years} ${t('history_share', { share: format.percent(promotional / sure) })}`;
}
