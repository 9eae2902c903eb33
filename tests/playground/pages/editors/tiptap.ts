import { Editor, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** A TipTap editor over ProseMirror. */
export interface TiptapBox {
  readonly editor: Editor;
  /** Paragraphs and hard breaks as lines. */
  text(): string;
  clear(): void;
  destroy(): void;
}

/** Puts a TipTap editor into an element. `classes` and `attributes` land on the ProseMirror node itself. */
export function tiptapBox(options: {
  readonly element: HTMLElement;
  readonly attributes: Record<string, string>;
  readonly extensions?: Extensions;
  readonly onText: (text: string) => void;
}): TiptapBox {
  const editor = new Editor({
    element: options.element,
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        dropcursor: false,
        gapcursor: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        trailingNode: false,
        underline: false,
      }),
      ...(options.extensions ?? []),
    ],
    editorProps: { attributes: options.attributes },
    onUpdate: () => options.onText(text()),
  });
  function text(): string {
    return editor.getText({ blockSeparator: '\n' });
  }
  return {
    editor,
    text,
    clear: () => void editor.commands.clearContent(true),
    destroy: () => editor.destroy(),
  };
}
