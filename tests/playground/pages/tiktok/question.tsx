import { createPortal } from 'react-dom';
import { word } from '../shared/words';

/** A question over the page, outside the form it belongs to. */
export function Question(props: {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  return createPortal(
    <div className="common-modal pg-sheet" role="dialog" aria-modal="true">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <button type="button" className="pg-primary tt-yes" onClick={props.onYes}>
        {props.yes}
      </button>
      <button type="button" className="pg-secondary tt-no" onClick={props.onNo}>
        {word('cancel')}
      </button>
    </div>,
    document.body,
  );
}
