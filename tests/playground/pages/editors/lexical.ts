import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';

/** A Lexical editor in an element, as Meta's sites build it. */
export interface LexicalBox {
  readonly editor: LexicalEditor;
  /** One line per block, <br> as a line too. */
  text(): string;
  clear(): void;
  destroy(): void;
}

/** Turns a contenteditable into a Lexical editor; `onText` hears each change. */
export function lexicalBox(element: HTMLElement, onText: (text: string) => void): LexicalBox {
  const editor = createEditor({
    namespace: 'playground',
    theme: { paragraph: 'pg-paragraph' },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const removers = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => onText(read())),
  ];
  editor.update(() => {
    if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
  });
  function read(): string {
    return editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  }
  return {
    editor,
    text: read,
    clear() {
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      );
    },
    destroy() {
      for (const remove of removers) remove();
      editor.setRootElement(null);
    },
  };
}
