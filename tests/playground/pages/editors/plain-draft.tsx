import { Editor, type EditorState } from 'draft-js';
import type { KeyboardEvent } from 'react';

/** A Draft.js box without any network's marks. */
export function PlainDraftBox(props: {
  readonly name: string;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly onState: (state: EditorState) => void;
  /** Some pages announce it as a combobox. Default: textbox. */
  readonly role?: 'textbox' | 'combobox';
  /** Enter without Shift sends. */
  readonly onEnter?: () => void;
  readonly editorRef?: (editor: Editor | null) => void;
}) {
  const { onEnter } = props;
  const handleReturn = (event: KeyboardEvent) => {
    if (!onEnter || event.shiftKey) return 'not-handled';
    onEnter();
    return 'handled';
  };
  return (
    <Editor
      ref={props.editorRef}
      editorState={props.state}
      onChange={props.onState}
      placeholder={props.state.getCurrentContent().hasText() ? '' : props.placeholder}
      ariaLabel={props.placeholder}
      ariaMultiline
      role={props.role ?? 'textbox'}
      editorKey={props.name}
      handleReturn={handleReturn}
      spellCheck
    />
  );
}
