import { emptyDraft } from '../editors/draft-js';
import { PlainDraftBox } from '../editors/plain-draft';
import { word } from '../shared/words';
import type { Pin } from './creation-page';

/** Title, description, link and tags of a Pin, and whether it goes out later. */
export function Fields(props: {
  readonly pin: Pin;
  readonly onPin: (change: (pin: Pin) => Pin) => void;
  readonly isLater: boolean;
  readonly onLater: (isLater: boolean) => void;
}) {
  const { pin, onPin } = props;
  return (
    <div className="pg-card pn-fields">
      <label htmlFor="storyboard-selector-title">{word('pinTitle')}</label>
      <input
        id="storyboard-selector-title"
        type="text"
        autoComplete="off"
        placeholder={word('pinTitle')}
        value={pin.title}
        onChange={({ target: { value } }) => onPin((before) => ({ ...before, title: value }))}
      />
      <Description pin={pin} onPin={onPin} />
      <label htmlFor="WebsiteField">{word('pinLink')}</label>
      <input id="WebsiteField" type="url" placeholder={word('pinLink')} />
      <input
        id="combobox-storyboard-interest-tags"
        role="combobox"
        aria-expanded={false}
        type="text"
        placeholder={word('pinTags')}
      />
      <label className="pn-later">
        <input
          type="checkbox"
          role="switch"
          checked={props.isLater}
          onChange={({ target: { checked } }) => props.onLater(checked)}
        />
        {word('pinLater')}
      </label>
    </div>
  );
}

/** What looks like a field is a button first; the editor comes with the press on it. */
function Description({ pin, onPin }: Pick<Parameters<typeof Fields>[0], 'pin' | 'onPin'>) {
  return (
    <div data-test-id="storyboard-description-field-container" className="pn-description">
      {pin.description ? (
        <PlainDraftBox
          name="pin-description"
          state={pin.description}
          placeholder={word('pinDescription')}
          onState={(description) => onPin((before) => ({ ...before, description }))}
          editorRef={focusOnce}
        />
      ) : (
        <div
          role="button"
          tabIndex={0}
          className="pn-overlay"
          onClick={() => onPin((before) => ({ ...before, description: emptyDraft() }))}
        >
          {word('pinDescription')}
        </div>
      )}
    </div>
  );
}

/** A stable function: React calls a new one at every change of the text. */
function focusOnce(editor: { focus(): void } | null): void {
  editor?.focus();
}
