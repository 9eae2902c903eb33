import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import type { TimeColumns } from './time-columns';

/** Time and its cost. Writing is part of the time on the pages, so that the two do not add up: the total does. */
export function TimeSection(props: {
  readonly period: PeriodTotals;
  readonly time: TimeColumns;
}): JSX.Element {
  const { t, format } = useWords();
  const { period } = props;
  const { currency, rate } = props.time;
  const id = useId();
  // Without it, writing is all the time there is.
  const isTracked = period.activeSeconds > 0;
  const facts = [
    ['total', format.duration(period.totalSeconds)],
    ['writing', format.duration(period.seconds)],
    ...(isTracked ? [['pages', format.duration(period.activeSeconds)] as const] : []),
    ...(period.cost === null ? [] : [['cost', format.money(period.cost, currency)] as const]),
  ] as const;
  return (
    <section class="report-section" aria-labelledby={id}>
      <h2 id={id}>{t('report_time')}</h2>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`report_time_${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {isTracked && t('report_time_note')}
        {rate !== null && ` ${t('report_time_rate', { rate: format.rate(rate, currency) })}`}
      </p>
    </section>
  );
}
