import { word } from '../shared/words';

/** The window that says that the Pin is out. */
export function PublishedWindow(props: { readonly onClose: () => void }) {
  return (
    <div className="pg-veil">
      <div role="dialog" aria-modal="true" className="pg-dialog pn-published">
        <h1>{word('pinPublished')}</h1>
        <a href="/pin/9000000000000000001/" className="pg-primary">
          {word('seePin')}
        </a>
        <button type="button" className="pg-secondary pn-close" onClick={props.onClose}>
          {word('close')}
        </button>
      </div>
    </div>
  );
}

/** The message of a failure. */
export function Toast() {
  return (
    <div role="alert" className="pg-toast" data-test-id="toast">
      {word('failed')}
    </div>
  );
}
