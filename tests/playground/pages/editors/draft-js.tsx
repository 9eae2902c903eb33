import { CompositeDecorator, ContentState, type ContentBlock, Editor, EditorState } from 'draft-js';
import type { ReactNode } from 'react';

/** X colours @names, #tags and links by wrapping them in spans while one types. */
const COLOURED = /(^|\s)([#@][\p{L}\p{N}_]+|https?:\/\/\S+)/gu;

const decorator = new CompositeDecorator([
  {
    strategy(block: ContentBlock, mark: (start: number, end: number) => void) {
      for (const match of block.getText().matchAll(COLOURED)) {
        const start = match.index + (match[1]?.length ?? 0);
        mark(start, start + (match[2]?.length ?? 0));
      }
    },
    component: ({ children }: { children?: ReactNode }) => (
      <span className="pg-coloured">{children}</span>
    ),
  },
]);

/** An empty Draft.js document. */
export function emptyDraft(): EditorState {
  return EditorState.createEmpty(decorator);
}

/** Empties a document the way X does after sending: new content, same editor. */
export function clearedDraft(state: EditorState): EditorState {
  return EditorState.moveSelectionToEnd(
    EditorState.push(state, ContentState.createFromText(''), 'remove-range'),
  );
}

/** Blocks as lines. */
export function draftText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** X's text area number `index`: Draft.js with the network's test ids. */
export function DraftBox(props: {
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly onState: (state: EditorState) => void;
}) {
  const id = `tweetTextarea_${props.index}`;
  return (
    <div data-testid={`${id}RichTextInputContainer`} className="x-text-container">
      <Editor
        editorState={props.state}
        onChange={props.onState}
        placeholder={props.state.getCurrentContent().hasText() ? '' : props.placeholder}
        ariaLabel={props.placeholder}
        ariaMultiline
        role="textbox"
        webDriverTestID={id}
        editorKey={`x-${props.index}`}
        spellCheck
      />
    </div>
  );
}
