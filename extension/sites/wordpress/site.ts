import type { Site, Surface } from '../site';
import { blockEditor } from './block-editor';
import { CLASSIC_EDITORS } from './classic-editor';
import {
  CANVAS,
  CLASSIC_CANVAS,
  COMMENT,
  COMMENT_FORM,
  COMMENT_SUBMIT,
  COMMENTED_POST,
  FAILED,
  MARKS,
} from './selectors';

function formOf(editor: HTMLElement): HTMLElement {
  return editor.closest<HTMLElement>(COMMENT_FORM) ?? editor;
}

/** A comment on a post or on a comment; the form is sent, and the page with it. */
const comment: Surface = {
  name: 'comment',
  editor: COMMENT,
  reading: 'field',
  keys: 'none',
  accepts: (editor) => formOf(editor).querySelector(COMMENTED_POST) !== null,
  scope: formOf,
  control: (form) => form.querySelector<HTMLElement>(COMMENT_SUBMIT),
  isReply: () => true,
};

/** WordPress, on any host: block editor, classic editor, comments under posts. */
export const wordpress: Site = {
  id: 'wordpress',
  network: 'wordpress',
  marks: MARKS,
  failure: FAILED,
  frames: `${CANVAS}, ${CLASSIC_CANVAS}`,
  surfaces: [blockEditor, comment, ...CLASSIC_EDITORS],
};
