import { useRef, useState } from 'react';
import { note } from '../shared/backend';
import { word } from '../shared/words';
import { Composer, type Ending } from './composer';

/** The composer over the page (/compose/post), with the sheet that asks what to do with an unfinished text. */
export function Modal(props: {
  readonly replyTo: string | null;
  readonly onEnd: (ending: Ending | 'closed', texts: readonly string[]) => void;
}) {
  const text = useRef('');
  const [asking, setAsking] = useState(false);
  const surface = props.replyTo === null ? 'modal' : 'modal-reply';
  const leave = (what: 'draft' | 'discarded') => {
    note({ what, surface, text: text.current, reply: props.replyTo !== null });
    props.onEnd('closed', []);
  };
  return (
    <div className="pg-veil">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="pg-dialog">
        <div className="x-modal-bar">
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label={word('close')}
            className="pg-icon"
            onClick={() =>
              text.current.trim() === '' ? props.onEnd('closed', []) : setAsking(true)
            }
          >
            ✕
          </button>
          <h2 id="modal-header" className="pg-hidden">
            {word('newPost')}
          </h2>
        </div>
        <Composer
          surface={surface}
          inline={false}
          replyTo={props.replyTo}
          onText={(next) => (text.current = next)}
          onEnd={props.onEnd}
        />
      </div>
      {asking && (
        <div role="alertdialog" data-testid="confirmationSheetDialog" className="pg-sheet">
          <p>{word('keepQuestion')}</p>
          <button
            type="button"
            data-testid="confirmationSheetConfirm"
            className="pg-primary"
            onClick={() => leave('draft')}
          >
            {word('saveDraft')}
          </button>
          <button
            type="button"
            data-testid="confirmationSheetCancel"
            className="pg-secondary"
            onClick={() => leave('discarded')}
          >
            {word('discard')}
          </button>
        </div>
      )}
    </div>
  );
}
