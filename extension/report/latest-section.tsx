import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { RecentPost } from '../shared/protocol/messages';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';

/** The latest posts by their first words, where those are still kept. */
export function LatestSection({ posts }: { readonly posts: readonly RecentPost[] }): JSX.Element {
  const { t, format } = useWords();
  const id = useId();
  return (
    <section class="report-section" aria-labelledby={id}>
      <h2 id={id}>{t('report_latest')}</h2>
      {posts.length === 0 ? (
        <p>{t('report_latest_none')}</p>
      ) : (
        <ul class="report-latest">
          {posts.map((post) => (
            <li key={post.id}>
              <span class="quiet">
                {format.day(post.localDate)} · {t(`network_${post.network}`)}
              </span>
              <span>
                <TagMark tag={post.tag} />{' '}
                {post.tag === 'unsure' ? t('tag_unsure') : t(`kind_${post.kind}`)}
              </span>
              <span dir="auto">{post.excerpt}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
