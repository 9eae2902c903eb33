import { useState } from 'react';
import { note, publish } from '../shared/backend';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';

/** Mastodon's own compose form: a textarea that React controls, inside form.compose-form. */
export function ComposeForm(props: {
  readonly replied: FeedPost | null;
  readonly onCancelReply: () => void;
  readonly onEnd: (out: boolean, text: string, reply: boolean) => void;
}) {
  const [text, setText] = useState('');
  const [direct, setDirect] = useState(false);
  const [busy, setBusy] = useState(false);
  const reply = props.replied !== null;

  const submit = async () => {
    if (text.trim() === '' || busy) return;
    const surface = reply ? 'reply' : 'post';
    setBusy(true);
    if (direct) {
      note({ what: 'sent-privately', surface, text, reply });
      setBusy(false);
      setText('');
      return;
    }
    const out = await publish('/api/v1/statuses', { surface, text, reply });
    setBusy(false);
    if (out) setText('');
    props.onEnd(out, text, reply);
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
        <div className="spoiler-input">
          <input id="cw-spoiler-input" className="spoiler-input__input" type="text" hidden />
        </div>
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
        <div className="compose-form__footer">
          <div className="compose-form__buttons" />
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
