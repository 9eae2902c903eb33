import { countCharacters } from '../character-count';
import { findBelow } from '../order';
import type { CharacterLimit, Fate, Part, Site } from '../site';
import { findShown } from '../visibility';
import * as seen from './selectors';

/** Unless the server has another one (high confidence). */
const LIMIT: CharacterLimit = { most: 500, count: 'links-23' };

function formOf(node: HTMLElement): HTMLElement {
  return node.closest<HTMLElement>(seen.FORM) ?? node;
}

function fate(_editor: HTMLElement, form: HTMLElement): Fate {
  if (findShown(form, seen.PRIVATE)) return 'private';
  if (findShown(form, seen.EDIT)) return 'edit';
  const time = findShown(form, seen.SCHEDULED) as HTMLInputElement | null;
  return time && time.value !== '' ? 'scheduled' : 'public';
}

/** A content warning is part of what everybody reads. */
function warningOf(form: HTMLElement): HTMLElement | null {
  const warning = findShown(form, seen.WARNING);
  return warning?.matches(':disabled') ? null : warning;
}

function parts(editor: HTMLElement, form: HTMLElement): readonly Part[] {
  const warning = warningOf(form);
  const fields = warning ? [warning, editor] : [editor];
  return fields.map((node) => ({ node, reading: 'field' }));
}

/** The form tells how many characters are left; with those that stand there it makes the server's limit. */
function limitIn(editor: HTMLElement, form: HTMLElement): CharacterLimit | null {
  const left = Number.parseInt(form.querySelector(seen.COUNTER)?.textContent ?? '', 10);
  if (!Number.isFinite(left)) return null;
  const used = parts(editor, form).map(({ node }) =>
    countCharacters((node as HTMLTextAreaElement).value, LIMIT),
  );
  const most = used.reduce((sum, count) => sum + count, left);
  return { ...LIMIT, most: rounded(most) };
}

/** The counter may be a few keys behind the text; servers choose round limits. */
function rounded(most: number): number {
  const round = Math.round(most / 100) * 100;
  return Math.abs(most - round) <= 5 && round > 0 ? round : most;
}

/** An instance's own web client, on any host. */
export const mastodon: Site = {
  id: 'mastodon',
  network: 'mastodon',
  marks: seen.APP,
  failure: seen.FAILURE,
  surfaces: [
    {
      name: 'form',
      editor: seen.EDITOR,
      companion: `${seen.FORM} ${seen.WARNING}`,
      reading: 'field',
      keys: 'mod-enter',
      scope: formOf,
      control: (form) => form.querySelector<HTMLElement>(seen.PUBLISH),
      parts,
      editorOf: (warning) => formOf(warning).querySelector<HTMLElement>(seen.EDITOR),
      isReply: (_editor, form) => findShown(form, seen.REPLY) !== null,
      isQuote: (editor, form) => findBelow(form, seen.QUOTED, editor) !== undefined,
      fate,
      limit: LIMIT,
      limitIn,
    },
  ],
};
