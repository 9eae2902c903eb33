import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { RecentPost } from '../shared/protocol/messages';
import { TAG_TONES } from '../shared/theme';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import type { Kind } from '../shared/vocabulary';
import { KindPicker } from './kind-picker';
import { noteOf } from './sentences';

/** One post: its beginning, where and when, and its tag, which is a button. */
export function RecentItem(props: {
  readonly post: RecentPost;
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onCorrect: (kind: Kind) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { t, format } = useWords();
  const chip = useRef<HTMLButtonElement>(null);
  const { post, open, onToggle } = props;
  const network = t(`network_${post.network}`);
  const tone = TAG_TONES[post.tag];
  const label = post.tag === 'unsure' ? t('tag_unsure') : t(`kind_${post.kind}`);
  const face = (
    <>
      <TagMark tag={post.tag} /> {label}
    </>
  );

  const close = (): void => {
    onToggle();
    chip.current?.focus();
  };

  return (
    <li>
      <div class="recent-line">
        <div class="recent-text">
          <p dir="auto" class={post.excerpt === null ? 'excerpt none' : 'excerpt'}>
            {post.excerpt ?? t(post.reply ? 'popup_reply_on' : 'popup_post_on', { network })}
          </p>
          <p class="quiet">
            {noteOf([
              post.excerpt !== null && network,
              post.excerpt !== null && post.reply && t('popup_is_reply'),
              format.day(post.localDate),
              post.campaign !== null && post.campaign,
              post.corrected && t('popup_is_corrected'),
              post.imported && t('popup_is_imported'),
            ])}
          </p>
        </div>
        {props.readOnly ? (
          <span class={`chip tone-${tone} wash-${tone}`}>{face}</span>
        ) : (
          <button
            ref={chip}
            type="button"
            class={`chip tone-${tone} wash-${tone}`}
            aria-expanded={open}
            title={t('popup_correct')}
            onClick={onToggle}
          >
            {face}
            <span class="sr-only"> {t('popup_correct')}</span>
          </button>
        )}
      </div>
      {open && (
        <KindPicker
          current={post.tag === 'unsure' ? null : post.kind}
          onPick={(kind) => {
            props.onCorrect(kind);
            close();
          }}
          onRemove={props.onRemove}
          onClose={close}
        />
      )}
    </li>
  );
}
