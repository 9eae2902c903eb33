import { isReplyLabel, labelOf } from '../labels';
import { findAbove, findBelow } from '../order';
import type { CharacterLimit, Fate, Part, Site } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** Unless the server has another one (high confidence). */
const LIMIT: CharacterLimit = { most: 500, count: 'links-23' };

function widgetOf(node: HTMLElement): HTMLElement {
  return node.closest<HTMLElement>(seen.WIDGET) ?? node;
}

/** The widget, or what holds all widgets of the thread. */
function scope(editor: HTMLElement): HTMLElement {
  const widget = widgetOf(editor);
  const beside = [widget.previousElementSibling, widget.nextElementSibling];
  const isThread = beside.some((sibling) => sibling?.matches(seen.WIDGET));
  return isThread ? (widget.parentElement ?? widget) : widget;
}

/** The widgets of the scope: a page of a thread shows other people's posts beside them. */
function widgetsIn(around: HTMLElement): readonly HTMLElement[] {
  if (around.matches(seen.WIDGET)) return [around];
  return [...around.querySelectorAll<HTMLElement>(seen.WIDGET)];
}

function isReply(editor: HTMLElement, around: HTMLElement): boolean {
  const control = around.querySelector(seen.PUBLISH);
  if (control && isReplyLabel(labelOf(control))) return true;
  return seen.THREAD.test(editor.ownerDocument.location.pathname) && !editor.closest(seen.DIALOG);
}

function fate(editor: HTMLElement, around: HTMLElement): Fate {
  const widgets = widgetsIn(around);
  const shows = (selector: string) => widgets.some((widget) => findShown(widget, selector));
  if (shows(seen.PRIVATE)) return 'private';
  if (findShown(widgetOf(editor), seen.EDIT)) return 'edit';
  return shows(seen.SCHEDULED) ? 'scheduled' : 'public';
}

/** A quotation in the text itself is no quoted post. */
function isQuote(_editor: HTMLElement, around: HTMLElement): boolean {
  return widgetsIn(around).some((widget) => {
    const text = widget.querySelector(seen.EDITOR);
    return text !== null && findBelow(widget, seen.QUOTED, text) !== undefined;
  });
}

/** A content warning is part of what everybody reads. */
function parts(editor: HTMLElement): readonly Part[] {
  const warning = findAbove(widgetOf(editor), seen.WARNING, editor);
  const text: Part = { node: editor, reading: 'blocks' };
  return warning ? [{ node: warning, reading: 'field' }, text] : [text];
}

function limitIn(editor: HTMLElement): CharacterLimit | null {
  for (const counter of widgetOf(editor).querySelectorAll(seen.COUNTER)) {
    const [, most] = /^\s*\d+\s*\/\s*(\d+)\s*$/.exec(counter.textContent ?? '') ?? [];
    if (most) return { ...LIMIT, most: Number(most) };
  }
  return null;
}

/** Elk, on its own host or anybody's. */
export const elk: Site = {
  id: 'elk',
  network: 'mastodon',
  marks: seen.APP,
  failure: seen.FAILURE,
  surfaces: [
    {
      name: 'widget',
      editor: seen.EDITOR,
      companion: `${seen.WIDGET} ${seen.WARNING}:not(form *)`,
      reading: 'blocks',
      keys: 'mod-enter',
      threads: true,
      scope,
      control: (around) => around.querySelector<HTMLElement>(seen.PUBLISH),
      parts,
      editorOf: (warning) => widgetOf(warning).querySelector<HTMLElement>(seen.EDITOR),
      isReply,
      isQuote,
      fate,
      limit: LIMIT,
      limitIn,
    },
  ],
};
