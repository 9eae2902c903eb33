import { word } from '../shared/words';

/** The second step: the panel whose button publishes, and what it says afterwards. */
export function PublishPanel(props: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly isOut: boolean;
  readonly title: string;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}) {
  return (
    <div className="editor-post-publish-panel" tabIndex={-1}>
      <div className="editor-post-publish-panel__header wp-panel-header">
        {props.isOut && !props.isBusy ? (
          <button
            type="button"
            className="components-button has-icon pg-icon"
            aria-label={word('close')}
            onClick={props.onClose}
          >
            ✕
          </button>
        ) : (
          <>
            <div className="editor-post-publish-panel__header-cancel-button">
              <button
                type="button"
                className="components-button pg-secondary"
                onClick={props.onClose}
              >
                {word('cancel')}
              </button>
            </div>
            <div className="editor-post-publish-panel__header-publish-button">
              <button
                type="button"
                className="components-button editor-post-publish-button editor-post-publish-button__button pg-primary"
                aria-disabled={props.isBusy}
                onClick={props.onPublish}
              >
                {props.isBusy ? `${word('publishing')}…` : props.label}
              </button>
            </div>
          </>
        )}
      </div>
      <div className="editor-post-publish-panel__content">
        {props.isBusy ? (
          <div className="components-spinner pg-spinner" />
        ) : props.isOut ? (
          <div className="post-publish-panel__postpublish">
            <a href="/">{props.title || word('noTitle')}</a> {word('isLive')}
          </div>
        ) : (
          <div className="editor-post-publish-panel__prepublish">
            <strong>{word('publishChecks')}</strong>
          </div>
        )}
      </div>
    </div>
  );
}
