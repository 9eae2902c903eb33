import type { JSX } from 'preact';
import { FEWEST_POSTS, type RatioStanding } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';

/** The first ten posts as signs in a row, instead of a percentage that one post would swing. */
export function FirstTen({ window }: { readonly window: RatioStanding }): JSX.Element {
  const { t, format } = useWords();
  const value = window.total - window.promotional;
  return (
    <figure class="first-ten">
      <div class="stamps" aria-hidden="true">
        {Array.from({ length: FEWEST_POSTS }, (_, index) => (
          <span key={index} class={index < window.total ? 'seat taken' : 'seat'}>
            {index < value && <TagMark tag="value-adding" />}
            {index >= value && index < window.total && <TagMark tag="promotional" />}
          </span>
        ))}
      </div>
      <ChartTable
        caption={t('popup_strip_caption')}
        head={[t('popup_table_what'), t('popup_table_posts')]}
        rows={[
          [t('tag_value-adding'), format.number(value)],
          [t('tag_promotional'), format.number(window.promotional)],
        ]}
      />
      <p class="standing">
        {t('popup_strip_note', { count: Math.max(0, FEWEST_POSTS - window.total) })}
      </p>
    </figure>
  );
}
