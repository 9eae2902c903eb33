import type { JSX } from 'preact';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { FigureTable } from './figure-table';
import { promotionalOf } from './sentences';
import { timeCells, timeHead, type TimeColumns } from './time-columns';

/** Where the period happened, the busiest network first. */
export function NetworkSection(props: {
  readonly period: PeriodTotals;
  readonly time: TimeColumns | null;
}): JSX.Element | null {
  const words = useWords();
  const { t, format } = words;
  const { time } = props;
  // Without the time columns a network where nothing was posted has nothing to say.
  const rows = props.period.byNetwork.filter((row) => time !== null || row.published > 0);
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map((row) => row.published));
  return (
    <FigureTable
      title={t('report_networks')}
      head={[
        t('report_head_posts'),
        t('report_head_promotional'),
        ...timeHead('total', time, words),
      ]}
      rows={rows.map((row) => ({
        key: row.network,
        name: t(`network_${row.network}`),
        bar: row.published / most,
        tone: 'value',
        cells: [
          format.number(row.published),
          promotionalOf(row, words),
          ...timeCells({ seconds: row.totalSeconds, cost: row.cost }, time, words),
        ],
      }))}
    />
  );
}
