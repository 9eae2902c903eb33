import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PeriodTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';

/** Time and its cost. Writing is part of the time on the pages, so that the two do not add up: the total does. */
export function TimeSection(props: {
  readonly period: PeriodTotals;
  readonly currency: string;
  /** Money per hour, or null. */
  readonly rate: number | null;
}): JSX.Element {
  const { t, format } = useWords();
  const { period, currency, rate } = props;
  const id = useId();
  const facts = [
    ['total', format.duration(period.totalSeconds)],
    ['writing', format.duration(period.seconds)],
    ['pages', format.duration(period.activeSeconds)],
    ...(period.cost === null ? [] : [['cost', format.money(period.cost, currency)] as const]),
  ] as const;
  return (
    <section class="report-section" aria-labelledby={id}>
      <h3 id={id}>{t('report_time')}</h3>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`report_time_${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {t('report_time_note')}
        {rate !== null && ` ${t('report_time_rate', { rate: format.money(rate, currency) })}`}
      </p>
    </section>
  );
}
