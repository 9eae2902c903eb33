import { isCommentLabel, isReplyLabel, labelOf } from '../labels';
import type { Fate, Part, Reading, Site, Surface } from '../site';
import { findShown, isShown } from '../visibility';
import { buttonOf, formOf, groupOf, submitOf } from './buttons';
import * as seen from './selectors';

/** Smaller boxes are for names, searches and amounts. CSS pixels. */
const LEAST = { width: 160, height: 30 };

function isRoomy(editor: HTMLElement): boolean {
  const { width, height } = editor.getBoundingClientRect();
  // Without layout (an inactive tab) there is nothing to measure.
  return (width === 0 && height === 0) || (width >= LEAST.width && height >= LEAST.height);
}

/** The outermost editable node: editors nest editable parts. */
function isOutermost(editor: HTMLElement): boolean {
  return editor.parentElement?.closest(seen.FREE) == null;
}

function isPublic(editor: HTMLElement): boolean {
  return !seen.MESSAGE_PATHS.test(editor.ownerDocument.location.pathname);
}

function scope(editor: HTMLElement): HTMLElement {
  return formOf(editor) ?? groupOf(editor) ?? editor;
}

function control(around: HTMLElement): HTMLElement | null {
  return around.tagName === 'FORM' ? submitOf(around) : buttonOf(around);
}

function isReply(editor: HTMLElement, around: HTMLElement): boolean {
  if (editor.matches(seen.REPLY_BOX)) return true;
  const button = control(around);
  if (button && (isReplyLabel(labelOf(button)) || shows(button, seen.REPLY_SIGN))) return true;
  const names = [editor.getAttribute('placeholder'), editor.getAttribute('aria-label')];
  return names.some((name) => name !== null && isCommentLabel(name));
}

function shows(button: HTMLElement | null, sign: string): boolean {
  return button !== null && findShown(button, sign) !== null;
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  if (isPrivate(around)) return 'private';
  if (shows(control(around), seen.SCHEDULE_SIGN)) return 'scheduled';
  const time = findShown(around, seen.SCHEDULED) as HTMLInputElement | null;
  return time && time.value !== '' ? 'scheduled' : 'public';
}

function isPrivate(around: HTMLElement): boolean {
  if (findShown(around, seen.PRIVATE)) return true;
  const menus = [...around.querySelectorAll<HTMLSelectElement>(seen.VISIBILITY)];
  if (menus.some(({ value }) => seen.PRIVATE_VALUES.includes(value))) return true;
  const pictures = [...around.querySelectorAll('button use')];
  return pictures.some((picture) => {
    const address = picture.getAttribute('href') ?? picture.getAttribute('xlink:href');
    return address?.endsWith(seen.PRIVATE_PICTURE) && isShown(picture);
  });
}

/** A form with a title: the title and the text below it, whichever of them is being written. */
function partsWith(reading: Reading): (editor: HTMLElement, around: HTMLElement) => Part[] {
  return (editor, around) => {
    const alone: Part = { node: editor, reading };
    const title = around.tagName === 'FORM' ? findShown(around, seen.TITLE) : null;
    if (!title) return [alone];
    if (title !== editor) return [{ node: title, reading: 'field' }, alone];
    const texts = [...around.querySelectorAll<HTMLElement>(`${seen.FIELD}, ${seen.FREE}`)];
    const text = texts.find((each) => each !== title && isOutermost(each) && isShown(each));
    if (!text) return [alone];
    return [alone, { node: text, reading: text.matches(seen.FIELD) ? 'field' : 'plain-blocks' }];
  };
}

const box = {
  keys: 'mod-enter',
  scope,
  control,
  isReply,
  isQuote: (_editor, around) => shows(control(around), seen.QUOTE_SIGN),
  fate,
} satisfies Partial<Surface>;

/** Any text box of a page that the person switched on. */
export const generic: Site = {
  id: 'generic',
  network: 'other',
  never: seen.NEVER,
  failure: seen.FAILURE,
  surfaces: [
    {
      name: 'field',
      editor: seen.FIELD,
      reading: 'field',
      parts: partsWith('field'),
      accepts: (editor) => isRoomy(editor) && isPublic(editor),
      ...box,
    },
    {
      name: 'free',
      editor: seen.FREE,
      reading: 'plain-blocks',
      parts: partsWith('plain-blocks'),
      accepts: (editor) => isOutermost(editor) && isRoomy(editor) && isPublic(editor),
      ...box,
    },
  ],
};
