import {
  __unstableUseRichText as useRichText,
  insert,
  RichTextData,
  slice,
} from '@wordpress/rich-text';
import {
  type ClipboardEvent,
  createElement,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** A place for the caret that somebody else asks for; a new object asks anew. */
export interface Caret {
  readonly at: number;
}

/** What the rich text hook gives, as far as it is used here. */
interface RichText {
  getValue(): Parameters<typeof insert>[0];
  onChange(record: object): void;
  readonly ref: (node: HTMLElement | null) => void;
}

/** The library's types call every list of formats an empty one. */
type Cut = ConstructorParameters<typeof RichTextData>[0];

function cut(record: Parameters<typeof slice>[0], from: number, to: number): RichTextData {
  return new RichTextData(slice(record, from, to) as unknown as Cut);
}

/** One editable line of Gutenberg over WordPress' own rich text: a title, a paragraph, a heading. */
export function RichBlock(props: {
  readonly tag: 'h1' | 'h2' | 'p';
  readonly attributes: Readonly<Record<string, string>>;
  /** Plain text has no formats: a title. */
  readonly isPlain?: boolean;
  readonly value: RichTextData | string;
  readonly placeholder: string;
  readonly caret: Caret | null;
  readonly onValue: (value: RichTextData) => void;
  readonly onPlain?: (text: string) => void;
  /** Enter: what stands before the caret, and after it. */
  readonly onSplit: (before: RichTextData, after: RichTextData) => void;
  /** Backspace at the beginning. */
  readonly onJoin: () => void;
}) {
  const element = useRef<HTMLElement | null>(null);
  const [selection, setSelection] = useState<readonly (number | undefined)[]>([]);
  const rich = useRichText({
    value: props.value,
    selectionStart: selection[0],
    selectionEnd: selection[1],
    placeholder: props.placeholder,
    __unstableIsSelected: true,
    __unstableDisableFormats: props.isPlain,
    onSelectionChange: (start: number, end: number) => setSelection([start, end]),
    onChange: (value: RichTextData | string) =>
      typeof value === 'string' ? props.onPlain?.(value) : props.onValue(value),
  }) as unknown as RichText;

  const richRef = rich.ref;
  const ref = useCallback(
    (node: HTMLElement | null) => {
      element.current = node;
      richRef(node);
    },
    [richRef],
  );
  useLayoutEffect(() => {
    if (!props.caret) return;
    element.current?.focus();
    setSelection([props.caret.at, props.caret.at]);
  }, [props.caret]);

  const put = (text: string) => rich.onChange(insert(rich.getValue(), text));
  const onEnter = (isShifted: boolean) => {
    if (isShifted && !props.isPlain) return put('\n');
    const record = rich.getValue();
    const { start, end, text } = record;
    props.onSplit(cut(record, 0, start), cut(record, end, text.length));
  };
  return createElement(props.tag, {
    ...props.attributes,
    ref,
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    'aria-multiline': 'true',
    onKeyDown: (event: KeyboardEvent) => {
      const { start, end } = rich.getValue();
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        event.preventDefault();
        onEnter(event.shiftKey);
      } else if (event.key === 'Backspace' && start === 0 && end === 0) {
        event.preventDefault();
        props.onJoin();
      }
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      put(event.clipboardData.getData('text/plain'));
    },
  });
}
