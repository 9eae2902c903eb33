import { countCharacters } from '../character-count';
import { climbTo, isDisabled } from '../controls';
import { findAbove } from '../order';
import { readEditor } from '../reading/read-editor';
import type { CharacterLimit, Fate, Reading, Site, Surface } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** Everybody's limit (high confidence), and that of paying members (general knowledge). */
const LIMIT: CharacterLimit = { most: 280, count: 'weighted' };
const LONG_LIMIT: CharacterLimit = { most: 25_000, count: 'weighted' };

/** The toolbar with the button is a sibling subtree of the text: their nearest common ancestor is the composer. */
function scope(editor: HTMLElement): HTMLElement {
  return climbTo(editor, seen.PUBLISH, seen.OUTSIDE) ?? editor;
}

function isReply(editor: HTMLElement): boolean {
  const { pathname, search } = editor.ownerDocument.location;
  const overPage = editor.closest(seen.WINDOW);
  if (!overPage) return /^\/\w+\/status\/\d+/.test(pathname);
  return search.includes('in_reply_to=') || findAbove(overPage, seen.POST, editor) !== undefined;
}

function fate(_editor: HTMLElement, around: HTMLElement): Fate {
  return findShown(around, seen.SCHEDULED) ? 'scheduled' : 'public';
}

/** Nothing shows who may write more; but the button takes a longer text from those who may. */
function limitIn(reading: Reading): NonNullable<Surface['limitIn']> {
  return (editor, around) => {
    const control = around.querySelector(seen.PUBLISH);
    if (!control || isDisabled(control)) return null;
    const { text } = readEditor(editor, reading);
    return countCharacters(text.trim(), LIMIT) > LIMIT.most ? LONG_LIMIT : null;
  };
}

function box(name: string, editor: string, reading: Reading): Surface {
  return {
    name,
    editor,
    reading,
    keys: 'mod-enter',
    threads: true,
    scope,
    control: (around) => around.querySelector<HTMLElement>(seen.PUBLISH),
    isReply,
    isQuote: (_editor, around) => findShown(around, seen.QUOTED) !== null,
    fate,
    limit: LIMIT,
    limitIn: limitIn(reading),
  };
}

/** X: home box, window over the page, inline answers. */
export const x: Site = {
  id: 'x',
  network: 'x',
  failure: '[data-testid="toast"][data-failed]',
  surfaces: [
    box('box', seen.DRAFT_EDITOR, 'blocks'),
    box('mobile-box', seen.FIELD_EDITOR, 'field'),
  ],
};
