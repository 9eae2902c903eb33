import { BUTTONS, climbTo, lastTextButton } from '../controls';
import { fateOfLabel, labelOf } from '../labels';
import type { Site, Surface } from '../site';
import { isShown } from '../visibility';
import { FIELD, FREE, GROUPS, NEVER, SUBMIT } from './selectors';

/** Smaller boxes are for names, searches and amounts. CSS pixels. */
const LEAST = { width: 160, height: 30 };

function isRoomy(editor: HTMLElement): boolean {
  const { width, height } = editor.getBoundingClientRect();
  // Without layout (an inactive tab) there is nothing to measure.
  return (width === 0 && height === 0) || (width >= LEAST.width && height >= LEAST.height);
}

/** The outermost editable node: editors nest editable parts. */
function isOutermost(editor: HTMLElement): boolean {
  return editor.parentElement?.closest(FREE) == null;
}

function scope(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>('form') ?? climbTo(editor, BUTTONS, GROUPS) ?? editor;
}

/** A form is sent by its submit button; anything else by the last button with words beside the box. */
function control(around: HTMLElement, editor: HTMLElement): HTMLElement | null {
  if (!editor.closest('form')) return around === editor ? null : lastTextButton(around);
  const submits = [...around.querySelectorAll<HTMLElement>(SUBMIT)].filter(isShown);
  return submits.find((button) => fateOfLabel(labelOf(button)) === null) ?? submits[0] ?? null;
}

const box = { keys: 'mod-enter', scope, control, isReply: () => false } satisfies Partial<Surface>;

/** Any text box of a page that the person switched on. */
export const generic: Site = {
  id: 'generic',
  network: 'other',
  never: NEVER,
  surfaces: [
    { name: 'field', editor: FIELD, reading: 'field', accepts: isRoomy, ...box },
    {
      name: 'free',
      editor: FREE,
      reading: 'plain-blocks',
      accepts: (editor) => isOutermost(editor) && isRoomy(editor),
      ...box,
    },
  ],
};
