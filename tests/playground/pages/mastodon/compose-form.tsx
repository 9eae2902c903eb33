import { useEffect, useRef, useState } from 'react';
import { note, publish } from '../shared/backend';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** What this instance takes, unlike most. */
const LIMIT = 700;

/** Mastodon's own compose form: a textarea that React controls, inside form.compose-form. */
export function ComposeForm(props: {
  readonly replied: FeedPost | null;
  readonly quoted: FeedPost | null;
  readonly onCancelReply: () => void;
  readonly onCancelQuote: () => void;
  readonly onEnd: (out: boolean, text: string, reply: boolean) => void;
}) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState<string | null>(null);
  const [direct, setDirect] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasBusy = useRef(false);
  const reply = props.replied !== null;

  // A field that was disabled has lost the focus: the form gives it back.
  useEffect(() => {
    if (wasBusy.current && !busy) field.current?.focus();
    wasBusy.current = busy;
  }, [busy]);
  const submit = async () => {
    if (text.trim() === '' || busy) return;
    const surface = reply ? 'reply' : props.quoted ? 'quote' : 'post';
    const post = { surface, text: warning ? `${warning}\n${text}` : text, reply };
    setBusy(true);
    if (direct) {
      note({ what: 'sent-privately', ...post });
      setBusy(false);
      clear();
      return;
    }
    const out = await publish('/api/v1/statuses', post);
    setBusy(false);
    if (out) clear();
    props.onEnd(out, text, reply);
  };
  const clear = () => {
    setText('');
    setWarning(null);
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {props.replied && (
        <div className="reply-indicator">
          <div className="reply-indicator__main">
            <strong>{props.replied.name}</strong>
            <div className="reply-indicator__content">{props.replied.text}</div>
          </div>
          <button
            type="button"
            className="reply-indicator__cancel pg-icon"
            aria-label={word('cancel')}
            onClick={props.onCancelReply}
          >
            ✕
          </button>
        </div>
      )}
      <div className="compose-form__highlightable">
        {warning !== null && (
          <div className="spoiler-input">
            <div className="spoiler-input__border" />
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              type="text"
              value={warning}
              disabled={busy}
              placeholder={word('contentWarning')}
              onChange={(event) => setWarning(event.target.value)}
            />
          </div>
        )}
        <div className="compose-form__dropdowns">
          <button
            type="button"
            className="dropdown-button"
            title={word(direct ? 'privateMention' : 'publicPost')}
            onClick={() => setDirect((now) => !now)}
          >
            <svg
              className={direct ? 'icon icon-at' : 'icon icon-globe'}
              width="12"
              height="12"
              aria-hidden="true"
            >
              <circle cx="6" cy="6" r="5" fill="currentColor" />
            </svg>
            <span className="dropdown-button__label">
              {word(direct ? 'privateMention' : 'publicPost')}
            </span>
          </button>
        </div>
        <div className="autosuggest-textarea">
          <textarea
            ref={field}
            className="autosuggest-textarea__textarea"
            value={text}
            disabled={busy}
            placeholder={word('whatsUp')}
            aria-label={word('whatsUp')}
            aria-autocomplete="list"
            dir="auto"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              void submit();
            }}
          />
        </div>
        {props.quoted && <QuotedStatus post={props.quoted} onCancel={props.onCancelQuote} />}
        <div className="compose-form__footer">
          <div className="compose-form__buttons">
            <button
              type="button"
              className="icon-button spoiler-button pg-icon"
              aria-label={word('contentWarning')}
              onClick={() => setWarning(warning === null ? '' : null)}
            >
              !
            </button>
            <span className="character-counter">
              {LIMIT - [...text].length - (warning?.length ?? 0)}
            </span>
          </div>
          <div className="compose-form__submit">
            <button
              type="submit"
              className="button button--compact pg-primary"
              disabled={text.trim() === '' || busy}
            >
              {word(reply ? 'reply' : 'post')}
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** The post that is passed on, below the text, as the form shows it since version 4.5. */
function QuotedStatus(props: { readonly post: FeedPost; readonly onCancel: () => void }) {
  return (
    <div className="status__quote">
      <div className="status pg-card">
        <strong className="status__display-name">{props.post.name}</strong>
        <button
          type="button"
          className="icon-button status__quote-cancel pg-icon"
          aria-label={word('cancel')}
          onClick={props.onCancel}
        >
          ✕
        </button>
        <div className="status__content">{props.post.text}</div>
      </div>
    </div>
  );
}
