import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RecentPost } from '../shared/protocol/messages';
import { useWords } from '../shared/ui/words';
import { useFold } from './fold';
import type { PopupActions, UndoOffer } from './popup-data';
import { RecentItem } from './recent-item';

/** Few enough to see at a glance; the rest is one click away. */
const FIRST_SHOWN = 6;

/** The last posts, to recognise, correct or remove. */
export function RecentList(props: {
  readonly posts: readonly RecentPost[];
  readonly readOnly: boolean;
  readonly undo: UndoOffer | null;
  readonly actions: PopupActions;
}): JSX.Element | null {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { posts, undo, actions } = props;
  const { shown, button } = useFold(posts, FIRST_SHOWN, 'popup_recent_all');
  if (posts.length === 0) return null;
  /** For what makes the pressed button vanish: the focus stays in the list. */
  const keepFocus = (act: () => void): void => {
    title.current?.focus();
    act();
  };

  return (
    <section class="card" aria-labelledby="recent-title">
      <h3 id="recent-title" ref={title} tabIndex={-1}>
        {t('popup_recent_title')}
      </h3>
      <p class="quiet">{t(props.readOnly ? 'popup_recent_read_only' : 'popup_recent_hint')}</p>
      <div role="status" class="undo">
        {undo !== null && (
          <p>
            {t('popup_corrected', { kind: t(`kind_${undo.to}`) })}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => keepFocus(() => actions.undo(undo))}
            >
              {t('popup_undo')}
            </button>
          </p>
        )}
      </div>
      <ul class="recent">
        {shown.map((post) => (
          <RecentItem
            key={post.id}
            post={post}
            readOnly={props.readOnly}
            open={open === post.id}
            onToggle={() => setOpen(open === post.id ? null : post.id)}
            onCorrect={(kind) => actions.correct(post, kind)}
            onRemove={() => {
              setOpen(null);
              keepFocus(() => actions.remove(post));
            }}
          />
        ))}
      </ul>
      {button}
    </section>
  );
}
