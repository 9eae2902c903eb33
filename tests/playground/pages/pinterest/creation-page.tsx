import { useState } from 'react';
import type { EditorState } from 'draft-js';
import { draftText } from '../editors/draft-js';
import { note, publish } from '../shared/backend';
import { word } from '../shared/words';
import { Fields } from './fields';
import { PublishedWindow, Toast } from './notices';

/** Everything that is written for one Pin. The description is there only once somebody has asked for it. */
export interface Pin {
  readonly title: string;
  readonly description: EditorState | null;
}

const EMPTY: Pin = { title: '', description: null };

/** The page that creates Pins. The text stays on the screen after publishing, under the window that says so. */
export function CreationPage() {
  const [pin, setPin] = useState(EMPTY);
  const [isLater, setLater] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<'published' | 'failed' | null>(null);
  const text = [pin.title, pin.description ? draftText(pin.description) : '']
    .filter((part) => part.trim() !== '')
    .join('\n');
  const post = { surface: 'pin', text, reply: false };

  const reset = () => {
    setPin(EMPTY);
    setLater(false);
    setNotice(null);
  };
  const putAway = (what: 'draft' | 'discarded' | 'scheduled') => {
    note({ what, ...post });
    reset();
  };
  const send = async () => {
    if (isLater) return putAway('scheduled');
    setBusy(true);
    setNotice(null);
    const out = await publish('/resource/ApiResource/create/', post);
    setBusy(false);
    setNotice(out ? 'published' : 'failed');
  };

  return (
    <div className="pg-page pn-page">
      <aside className="pn-drafts" data-test-id="storyboard-drafts-sidebar">
        <h2>{word('pinDrafts')}</h2>
        <button
          type="button"
          data-test-id="storyboard-create-new-button"
          className="pg-secondary pn-new"
          onClick={() => putAway('draft')}
        >
          {word('pinNew')}
        </button>
        <Draft text={text} onDelete={() => putAway('discarded')} />
      </aside>
      <main className="pg-column">
        <div className="pg-card pn-bar">
          <h1>{word('createPin')}</h1>
          <span className="pg-handle">{text !== '' && word('stored')}</span>
          <div data-test-id="storyboard-creation-nav-done">
            <button
              type="button"
              className="pg-primary"
              disabled={text === '' || isBusy}
              onClick={() => void send()}
            >
              {isBusy ? <div className="pg-spinner" role="progressbar" /> : null}
              <div>{word(isLater ? 'schedule' : 'publishPin')}</div>
            </button>
          </div>
        </div>
        <Fields pin={pin} onPin={setPin} isLater={isLater} onLater={setLater} />
      </main>
      {notice === 'failed' && <Toast />}
      {notice === 'published' && <PublishedWindow onClose={reset} />}
    </div>
  );
}

/** The draft that is being written, as the list beside the form shows it. */
function Draft(props: { readonly text: string; readonly onDelete: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const choose = () => {
    setOpen(false);
    props.onDelete();
  };
  return (
    <div className="pn-draft">
      <span>{props.text.slice(0, 24)}</span>
      <button
        type="button"
        aria-label={word('more')}
        className="pg-icon pn-more"
        onClick={() => setOpen(!isOpen)}
      >
        …
      </button>
      {isOpen && (
        <div role="menu" className="pg-sheet">
          <div role="menuitem" tabIndex={0} className="pg-secondary pn-delete" onClick={choose}>
            {word('pinDelete')}
          </div>
        </div>
      )}
    </div>
  );
}
