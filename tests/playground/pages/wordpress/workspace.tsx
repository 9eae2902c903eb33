import { useCallback, useState } from 'react';
import { Gutenberg } from '../editors/gutenberg';
import { note, publish } from '../shared/backend';
import { word } from '../shared/words';
import { FramedCanvas, PlainCanvas } from './canvas';
import { PublishPanel } from './publish-panel';

const TITLE =
  'wp-block wp-block-post-title block-editor-block-list__block editor-post-title editor-post-title__input rich-text';

const WORDS = {
  title: word('addTitle'),
  prompt: word('typeSlash'),
  block: word('emptyBlock'),
  add: word('addBlock'),
};

/** What the workspace says at its edges. */
interface Notice {
  readonly text: string;
  readonly failed: boolean;
}

/** The block editor's workspace: header, canvas, settings, and the panel that publishes. */
export function Workspace({ isFramed }: { readonly isFramed: boolean }) {
  const [text, setText] = useState('');
  const [status, setStatus] = useState<'draft' | 'published' | 'future'>('draft');
  const [isPlanned, setPlanned] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const onText = useCallback((now: string) => setText(now), []);
  const post = { surface: isFramed ? 'framed' : 'blocks', text, reply: false };
  const isEmpty = text.trim() === '';

  const save = async () => {
    if (isBusy || isEmpty) return;
    setNotice(null);
    if (isPlanned) {
      note({ what: 'scheduled', ...post });
      setStatus('future');
      return;
    }
    setBusy(true);
    const out = await publish('/wp-json/wp/v2/posts/4711', post);
    setBusy(false);
    if (out) setStatus('published');
    setNotice({ text: word(out ? 'postPublished' : 'publishFailed'), failed: !out });
  };
  const label = word(status !== 'draft' ? 'savePost' : isPlanned ? 'planPost' : 'publishPost');
  const Canvas = isFramed ? FramedCanvas : PlainCanvas;
  return (
    <div className="interface-interface-skeleton wp-skeleton" role="region">
      <div className="interface-interface-skeleton__header wp-header">
        <span className="pg-logo">W</span>
        <button
          type="button"
          className="editor-post-save-draft pg-secondary"
          aria-disabled={isEmpty || status !== 'draft'}
          onClick={() => !isEmpty && note({ what: 'draft', ...post })}
        >
          {word('saveDraft')}
        </button>
        {status !== 'draft' || isOpen ? (
          status !== 'draft' && (
            <button
              type="button"
              className="editor-post-publish-button editor-post-publish-button__button pg-primary"
              aria-disabled={isEmpty}
              onClick={() => undefined}
            >
              {label}
            </button>
          )
        ) : (
          <button
            type="button"
            className="editor-post-publish-panel__toggle editor-post-publish-button__button pg-primary"
            aria-disabled={isEmpty}
            aria-expanded={false}
            onClick={() => !isEmpty && setOpen(true)}
          >
            {label}
          </button>
        )}
      </div>
      <div className="interface-interface-skeleton__body wp-body">
        <div className="interface-interface-skeleton__content wp-content">
          <div className="components-notice-list">
            {notice?.failed && (
              <div className="components-notice is-error pg-problem">
                <div className="components-notice__content">{notice.text}</div>
              </div>
            )}
          </div>
          <div className="editor-visual-editor">
            <Canvas>
              <Gutenberg words={WORDS} titleClass={TITLE} onText={onText} />
            </Canvas>
          </div>
        </div>
        <div className="interface-interface-skeleton__sidebar wp-sidebar">
          <button
            type="button"
            className="editor-post-schedule__dialog-toggle pg-secondary"
            onClick={() => setPlanned((now) => !now)}
          >
            {word(isPlanned ? 'planFor' : 'planNow')}
          </button>
        </div>
        {isOpen && (
          <div className="interface-interface-skeleton__actions wp-actions" role="region">
            <PublishPanel
              label={label}
              isBusy={isBusy}
              isOut={status !== 'draft'}
              title={text.split('\n')[0] ?? ''}
              onPublish={() => void save()}
              onClose={() => setOpen(false)}
            />
          </div>
        )}
      </div>
      <div className="components-snackbar-list components-editor-notices__snackbar">
        {notice && !notice.failed && (
          <div className="components-snackbar pg-toast" role="button" tabIndex={0}>
            <div className="components-snackbar__content">
              {notice.text}
              <a className="components-button components-snackbar__action" href="/">
                {word('viewPost')}
              </a>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
