import { useRef, useState } from 'react';
import { note } from '../shared/backend';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { Composer, type Ending } from './composer';

/** The composer over the page (/compose/post), with the sheet that asks what to do with an unfinished text. */
export function Modal(props: {
  readonly replied: FeedPost | null;
  readonly quoted: FeedPost | null;
  readonly onEnd: (ending: Ending | 'closed', texts: readonly string[]) => void;
}) {
  const text = useRef('');
  const [asking, setAsking] = useState(false);
  const surface = props.replied ? 'modal-reply' : props.quoted ? 'modal-quote' : 'modal';
  const leave = (what: 'draft' | 'discarded') => {
    note({ what, surface, text: text.current, reply: props.replied !== null });
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
        {props.replied && (
          <article data-testid="tweet" tabIndex={-1} className="x-replied">
            <strong>{props.replied.name}</strong>
            <div data-testid="tweetText">{props.replied.text}</div>
          </article>
        )}
        <Composer
          surface={surface}
          inline={false}
          replyTo={props.replied?.handle ?? null}
          quoted={props.quoted ?? undefined}
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
