import Quill from 'quill/core';

/** A Quill editor without theme or toolbar, as LinkedIn's. */
export interface QuillBox {
  readonly quill: Quill;
  text(): string;
  clear(): void;
}

/** Puts a Quill editor into an element; `attributes` land on `.ql-editor`. */
export function quillBox(options: {
  readonly element: HTMLElement;
  readonly placeholder: string;
  readonly attributes: Record<string, string>;
  readonly onText: (text: string) => void;
}): QuillBox {
  const quill = new Quill(options.element, {
    placeholder: options.placeholder,
    modules: { toolbar: false },
  });
  const tree = quill.root.getRootNode();
  if (tree instanceof ShadowRoot) teachShadowSelection(quill, tree);
  for (const [name, value] of Object.entries(options.attributes))
    quill.root.setAttribute(name, value);
  quill.on('text-change', () => options.onText(text()));
  function text(): string {
    return quill.getText().replace(/\n$/, '');
  }
  return { quill, text, clear: () => void quill.setText('', 'api') };
}

/** Quill asks the document for caret and focus, which a shadow root hides; the site ships a fix of its own, as here. */
function teachShadowSelection(quill: Quill, tree: ShadowRoot): void {
  const { selection } = quill;
  selection.hasFocus = () => quill.root.contains(tree.activeElement);
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [tree] }) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
}
