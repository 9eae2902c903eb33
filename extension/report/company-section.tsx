import type { JSX } from 'preact';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { FigureTable } from './figure-table';

/** Whom the posts were about: with people, of others, of oneself; what is none of these is the rest. */
export function CompanySection({ period }: { readonly period: PeriodTotals }): JSX.Element {
  const { t, format } = useWords();
  const { withPeople, ofOthers, ofSelf } = period;
  const rest = period.published - withPeople - ofOthers - ofSelf;
  const lines = [
    { name: 'people', count: withPeople, tone: 'value' },
    { name: 'others', count: ofOthers, tone: 'value' },
    { name: 'self', count: ofSelf, tone: 'promotional' },
    { name: 'rest', count: rest, tone: 'unsure' },
  ] as const;
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <FigureTable
      title={t('report_company')}
      head={[t('report_head_posts')]}
      rows={lines.map(({ name, count, tone }) => ({
        key: name,
        name: t(`report_company_${name}`),
        bar: count / most,
        tone,
        cells: [format.number(count)],
      }))}
    />
  );
}
