import type { ComponentChildren, JSX } from 'preact';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { contestCount } from './sentences';

/** Contests as a small business can afford them, and what the law asks of them. Nothing is drawn without a contest. */
export function ContestCard(props: {
  readonly summary: Summary;
  /** The checklist of duties. */
  readonly children: ComponentChildren;
}): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const count = contestCount(props.summary, words);
  if (count === null) return null;
  return (
    <section class="card" aria-labelledby="contests-title">
      <h3 id="contests-title">{t('popup_contests_title')}</h3>
      <p>{count}</p>
      <p>{t('contest_prize')}</p>
      <details>
        <summary>{t('popup_contests_duties')}</summary>
        {props.children}
      </details>
    </section>
  );
}
