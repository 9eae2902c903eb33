import type { JSX } from 'preact';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';

/** The period's plain numbers. */
export function NumberLine({ period }: { readonly period: PeriodTotals }): JSX.Element {
  const { t, format } = useWords();
  const counts = [
    ['posts', period.published],
    ['replies', period.replies],
    ['shares', period.shares],
    ['contests', period.contests],
    ['unsure', period.unsure],
  ] as const;
  return (
    <dl class="report-numbers">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{t(`report_number_${name}`, { count })}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
