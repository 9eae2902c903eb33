import type { JSX } from 'preact';
import type { WeekTotals } from '../shared/summary';
import { useWords } from '../shared/ui/words';

/** The week's plain numbers. */
export function NumberRow({ week }: { readonly week: WeekTotals }): JSX.Element {
  const { t, format } = useWords();
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
      </dl>
    </section>
  );
}
