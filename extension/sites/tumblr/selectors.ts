/**
 * Tumblr's web client. Its class names are hashed and change, so that only the block editor's own marks, the addresses
 * and labels serve. Source: maintained public code for this client, read in August 2026 (addresses: high confidence;
 * editor: medium confidence). Not seen on the site by us.
 */

/** The block editor around title and paragraphs; in the page, in no frame. */
export const WRITING_FLOW = '.block-editor-writing-flow';

/** The window over the page that a form opens in (medium confidence). */
export const WINDOW = '[role="dialog"]';

/** Addresses of the forms: new posts, reblogs, edits. Questions and messages have others. */
export const FORM_PATH = /^\/(new|reblog|edit)(\/|$)/;
export const REBLOG_PATH = /^\/reblog(\/|$)/;
export const EDIT_PATH = /^\/edit(\/|$)/;
