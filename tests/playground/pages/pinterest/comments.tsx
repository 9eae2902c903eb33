import { useState } from 'react';
import { clearedDraft, draftText, emptyDraft } from '../editors/draft-js';
import { PlainDraftBox } from '../editors/plain-draft';
import { publish } from '../shared/backend';
import { word } from '../shared/words';

/** The box below a Pin: Enter sends, and so does the button that comes with text. */
export function CommentBox(props: { readonly onSent: (text: string) => void }) {
  const [state, setState] = useState(emptyDraft);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const text = draftText(state);
  const send = async () => {
    if (isBusy || text.trim() === '') return;
    setBusy(true);
    const out = await publish('/resource/AggregatedCommentResource/create/', {
      surface: 'comment',
      text,
      reply: true,
    });
    setBusy(false);
    setFailed(!out);
    if (!out) return;
    setState(clearedDraft);
    props.onSent(text);
  };
  return (
    <div className="pn-comment">
      <div className="pn-line">
        <div id="dweb-comment-editor-container">
          <PlainDraftBox
            name="pin-comment"
            state={state}
            placeholder={word('addComment')}
            onState={setState}
            onEnter={() => void send()}
          />
        </div>
        {text !== '' && (
          <div data-test-id="activity-item-create-submit">
            <button
              type="button"
              aria-label={word('post')}
              className="pg-icon pn-send"
              disabled={isBusy}
              onClick={() => void send()}
            >
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <path d="M3 10 L17 3 L13 17 L9 11 Z" fill="currentColor" />
              </svg>
            </button>
          </div>
        )}
      </div>
      {hasFailed && (
        <div role="alert" className="pg-problem">
          {word('failed')}
        </div>
      )}
    </div>
  );
}
