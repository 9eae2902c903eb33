import { useCallback, useState } from 'react';
import { Gutenberg } from '../editors/gutenberg';
import { note, publish } from '../shared/backend';
import { feed } from '../shared/feed';
import { word, type Word } from '../shared/words';

/** What the form's button does; its menu chooses. */
const WAYS = ['now', 'queue', 'draft', 'private'] as const;
type Way = (typeof WAYS)[number];

const LABELS: Readonly<Record<Way, Word>> = {
  now: 'postNow',
  queue: 'addToQueue',
  draft: 'saveDraft',
  private: 'postPrivately',
};

const TITLE =
  'block-editor-rich-text__editable block-editor-block-list__block wp-block rich-text tm-title';

const WORDS = {
  title: word('plainTitle'),
  prompt: word('goAhead'),
  block: word('emptyBlock'),
  add: word('addBlock'),
};

/** The form of a post or a reblog. Class names are hashed on the site; the ones here serve the page alone. */
export function PostForm(props: {
  readonly isReblog: boolean;
  /** The text that is out, or null for any other end. */
  readonly onEnd: (text: string | null) => void;
  readonly onFailure: () => void;
}) {
  const [text, setText] = useState('');
  const [way, setWay] = useState<Way>('now');
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const onText = useCallback((now: string) => setText(now), []);
  const post = { surface: props.isReblog ? 'reblog' : 'post', text, reply: false };

  const leave = (what: 'scheduled' | 'draft' | 'sent-privately' | 'discarded') => {
    note({ what, ...post });
    props.onEnd(null);
  };
  const send = async () => {
    if (way === 'queue') return leave('scheduled');
    if (way === 'draft') return leave('draft');
    if (way === 'private') return leave('sent-privately');
    setBusy(true);
    const out = await publish('/api/v2/blog/cornerloaf/posts', post);
    setBusy(false);
    if (out) props.onEnd(text);
    else props.onFailure();
  };
  const label = props.isReblog && way === 'now' ? 'reblog' : LABELS[way];
  return (
    <div className="pg-veil">
      <div className="k31gt pg-dialog" role="dialog" aria-modal="true">
        <div className="f68ED tm-head">
          <button type="button" className="Zbd1w pg-secondary">
            cornerloaf
          </button>
        </div>
        {props.isReblog && <Trail />}
        <div className="block-editor-writing-flow" tabIndex={-1}>
          <Gutenberg words={WORDS} titleClass={TITLE} hasFirst onText={onText} />
        </div>
        <div className="Nx5qR">
          <textarea className="tm-tags" rows={1} placeholder={word('addTags')} />
        </div>
        <div className="a1cXe li-foot">
          <button
            type="button"
            className="tm-close pg-secondary"
            onClick={() => (text.trim() === '' ? props.onEnd(null) : setAsking(true))}
          >
            {word('close')}
          </button>
          <button
            type="button"
            className="tm-post pg-primary"
            disabled={isBusy || text.trim() === ''}
            onClick={() => void send()}
          >
            {word(label)}
          </button>
          <button
            type="button"
            className="tm-more pg-icon"
            aria-label={word('postOptions')}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            onClick={() => setMenuOpen((now) => !now)}
          >
            <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
              <path d="M4 7 l6 6 l6 -6" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </div>
      </div>
      {isMenuOpen && (
        <div className="W7GFD pg-sheet" role="menu">
          {WAYS.map((each) => (
            <button
              type="button"
              key={each}
              role="menuitemradio"
              aria-checked={each === way}
              className={`tm-way-${each} pg-secondary`}
              onClick={() => {
                setWay(each);
                setMenuOpen(false);
              }}
            >
              {word(LABELS[each])}
            </button>
          ))}
        </div>
      )}
      {isAsking && (
        <div className="pg-sheet" role="dialog" aria-modal="true">
          <p>{word('discardQuestion')}</p>
          <button type="button" className="pg-secondary" onClick={() => setAsking(false)}>
            {word('neverMind')}
          </button>
          <button
            type="button"
            className="tm-discard pg-primary"
            onClick={() => leave('discarded')}
          >
            {word('discard')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What is reblogged, above one's own words. */
function Trail() {
  const post = feed().find(({ id }) => location.pathname.includes(`/${id}/`)) ?? feed()[0];
  return (
    <div className="u2tXn tm-trail" contentEditable={false}>
      <strong>{post?.name}</strong>
      <p>{post?.text}</p>
    </div>
  );
}
