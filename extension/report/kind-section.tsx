import type { JSX } from 'preact';
import type { PeriodTotals } from '../shared/summary';
import { TAG_TONES } from '../shared/theme';
import { TagMark, tagOfKind } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import { KINDS } from '../shared/vocabulary';
import { FigureTable } from './figure-table';
import { timeCells, timeHead, type TimeColumns } from './time-columns';

/** What was posted, the commonest kind first, posts Tact was unsure of last; the figures add up to all posts. */
export function KindSection(props: {
  readonly period: PeriodTotals;
  readonly time: TimeColumns | null;
}): JSX.Element {
  const words = useWords();
  const { t, format } = words;
  const { period, time } = props;
  const { byKind, timeByKind, unsure } = period;
  const kinds = KINDS.filter((kind) => byKind[kind] > 0).sort((a, b) => byKind[b] - byKind[a]);
  const lines = [
    ...kinds.map((kind) => ({ kind, tag: tagOfKind(kind), count: byKind[kind] })),
    ...(unsure > 0 ? [{ kind: 'unsure', tag: 'unsure', count: unsure } as const] : []),
  ];
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <FigureTable
      title={t('report_kinds')}
      head={[t('report_head_posts'), ...timeHead('writing', time, words)]}
      rows={lines.map(({ kind, tag, count }) => ({
        key: kind,
        name: (
          <>
            <TagMark tag={tag} /> {kind === 'unsure' ? t('tag_unsure') : t(`kind_${kind}`)}
          </>
        ),
        bar: count / most,
        tone: TAG_TONES[tag],
        cells: [format.number(count), ...timeCells(timeByKind[kind], time, words)],
      }))}
    />
  );
}
