import type { JSX } from 'preact';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { FigureTable } from './figure-table';
import { promotionalOf } from './sentences';
import { timeCells, timeHead, type TimeColumns } from './time-columns';

/** What each campaign took; nothing where no post has one. */
export function CampaignSection(props: {
  readonly period: PeriodTotals;
  readonly time: TimeColumns | null;
}): JSX.Element | null {
  const words = useWords();
  const { t, format } = words;
  const { period, time } = props;
  if (period.byCampaign.length === 0) return null;
  const most = Math.max(1, ...period.byCampaign.map((row) => row.published));
  return (
    <FigureTable
      title={t('report_campaigns')}
      head={[
        t('report_head_posts'),
        t('report_head_promotional'),
        ...timeHead('writing', time, words),
      ]}
      rows={period.byCampaign.map((row) => ({
        // A campaign may be called anything, also nothing-like: names are set apart from the row without one.
        key: row.campaign === null ? 'none' : `campaign ${row.campaign}`,
        name: row.campaign === null ? t('report_campaign_none') : <bdi>{row.campaign}</bdi>,
        bar: row.published / most,
        tone: 'value',
        cells: [
          format.number(row.published),
          promotionalOf(row, words),
          ...timeCells(row, time, words),
        ],
      }))}
    />
  );
}
