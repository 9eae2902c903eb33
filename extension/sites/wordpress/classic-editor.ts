import type { Fate, Part, Surface } from '../site';
import { pageOf } from './block-editor';
import {
  CLASSIC_BODY,
  CLASSIC_CANVAS,
  CLASSIC_FIELD,
  CLASSIC_FORM,
  CLASSIC_PRIVATE,
  CLASSIC_PUBLISH,
  CLASSIC_STATUS,
  CLASSIC_TITLE,
} from './selectors';

/** What a post's status says when it is out, or on its way. */
const OUT = /^(publish|private|future)$/;

function scope(editor: HTMLElement): HTMLElement {
  return pageOf(editor).querySelector<HTMLElement>(CLASSIC_FORM) ?? editor;
}

function fate(_editor: HTMLElement, form: HTMLElement): Fate {
  const status = form.querySelector<HTMLInputElement>(CLASSIC_STATUS)?.value ?? '';
  if (OUT.test(status)) return 'edit';
  return form.querySelector(CLASSIC_PRIVATE) ? 'private' : 'public';
}

function withTitle(reading: Part['reading']): (editor: HTMLElement) => readonly Part[] {
  return (editor) => {
    const title = pageOf(editor).querySelector<HTMLElement>(CLASSIC_TITLE);
    return [
      ...(title ? [{ node: title, reading: 'field' } as const] : []),
      { node: editor, reading },
    ];
  };
}

const common = {
  keys: 'none',
  scope,
  control: (form) => form.querySelector<HTMLElement>(CLASSIC_PUBLISH),
  isReply: () => false,
  fate,
  leavesOnSuccess: true,
} satisfies Partial<Surface>;

/** The classic editor's two tabs: TinyMCE in a frame, and a field with HTML. */
export const CLASSIC_EDITORS: readonly Surface[] = [
  {
    name: 'classic-visual',
    editor: CLASSIC_BODY,
    reading: 'plain-blocks',
    accepts: (editor) =>
      editor.ownerDocument.defaultView?.frameElement?.matches(CLASSIC_CANVAS) ?? false,
    parts: withTitle('plain-blocks'),
    ...common,
  },
  {
    name: 'classic-field',
    editor: CLASSIC_FIELD,
    reading: 'field',
    parts: withTitle('field'),
    ...common,
  },
];
