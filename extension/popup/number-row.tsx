import type { JSX } from 'preact';
import type { WeekTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { timeSpent } from './sentences';

/** The week's plain numbers. */
export function NumberRow(props: {
  readonly week: WeekTotals;
  readonly currency: string;
}): JSX.Element {
  const words = useWords();
  const { t, format } = words;
  const { week } = props;
  const counts = [
    ['posts', week.published],
    ['replies', week.replies],
    ['shares', week.shares],
    ['contests', week.contests],
  ] as const;
  return (
    <section aria-label={t('popup_numbers_label')}>
      <dl class="numbers">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`popup_${name}`, { count })}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
        <div class="time">
          <dt>{t('popup_time')}</dt>
          <dd>{timeSpent(week, props.currency, words)}</dd>
        </div>
      </dl>
    </section>
  );
}
