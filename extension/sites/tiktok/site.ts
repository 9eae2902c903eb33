import { asButton, climbTo } from '../controls';
import type { Site } from '../site';
import * as seen from './selectors';

/** Caption and buttons stand in different columns: their nearest common ancestor is the composer. */
function scope(editor: HTMLElement): HTMLElement {
  return climbTo(editor, seen.PUBLISH, 'body') ?? editor;
}

/** Comments have a box of their own, and every upload page its button. */
function isCaption(editor: HTMLElement): boolean {
  return !editor.closest(seen.COMMENT_BOX) && climbTo(editor, seen.PUBLISH, 'body') !== null;
}

/** TikTok: captions of the upload page, comments; never messages. */
export const tiktok: Site = {
  id: 'tiktok',
  network: 'tiktok',
  never: seen.MESSAGES,
  surfaces: [
    {
      name: 'comment',
      editor: seen.COMMENT,
      reading: 'blocks',
      keys: 'enter',
      scope: (editor) => climbTo(editor, seen.COMMENT_SEND, seen.OUTSIDE) ?? editor,
      control: (around) => asButton(around.querySelector<HTMLElement>(seen.COMMENT_SEND)),
      isReply: () => true,
    },
    {
      name: 'caption',
      editor: seen.CAPTION,
      reading: 'blocks',
      keys: 'none',
      leavesOnSuccess: true,
      accepts: isCaption,
      scope,
      control: (around) => asButton(around.querySelector<HTMLElement>(seen.PUBLISH)),
      isReply: () => false,
      fate: (_editor, around) => (around.querySelector(seen.SCHEDULED) ? 'scheduled' : 'public'),
    },
  ],
};
