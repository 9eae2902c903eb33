import type { JSX } from 'preact';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import type { Tag } from '../shared/vocabulary';
import { Notices } from './notices';
import type { WeekView } from './popup-data';
import { StampCard } from './stamp-card';

const SAMPLES: readonly Tag[] = ['value-adding', 'promotional', 'unsure'];

/** Before the first post: what will be here, and how to begin. */
export function FirstView({ week }: { readonly week: WeekView }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <Notices week={week} />
      <section class="card blank">
        <h2>{t('popup_first_title')}</h2>
        <p>{t('popup_first_text')}</p>
        <ul class="samples">
          {SAMPLES.map((tag) => (
            <li key={tag}>
              <TagMark tag={tag} /> <b>{t(`tag_${tag}`)}</b>
              <span>{t(`popup_first_${tag}`)}</span>
            </li>
          ))}
        </ul>
        <StampCard limit={week.summary.rule.limit} missing={null} />
      </section>
    </>
  );
}
