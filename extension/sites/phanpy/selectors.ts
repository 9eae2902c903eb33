/**
 * Phanpy, a client for Mastodon; source: its own code (compose.jsx, compose-textarea.jsx), read in November 2026 (high
 * confidence). What fails it says in a dialog of the browser's, and lets the person go on.
 */

export const CONTAINER = '#compose-container';
export const EDITOR = 'textarea.compose-field[name="status"], .compose-field-container textarea';
export const PUBLISH = 'button[type="submit"]';
export const VISIBILITY = 'select[name="visibility"]';
export const SCHEDULED = 'input[name="scheduledAt"]';

/** The answered post above the form; the post that is being changed has the same frame, without the second class. */
export const REPLY = '.status-preview-legend.reply-to, .status-preview.reply-to';
export const EDIT = '.status-preview > .status-preview-legend:not(.reply-to)';

/** The quoted post, in the form. */
export const QUOTED = 'form .quote-status';

/** The content warning; it stays in the form, folded or (in older versions) invisible, while there is none. */
export const WARNING = 'input[name="spoilerText"]';
export const NO_WARNING = '.compose-cw-container.collapsed *, [style*="opacity: 0"]';

/** Characters there are and may be. */
export const COUNTER = '.char-counter meter[max]';

/** Where the composer has a window of its own, on whatever path of its host the client stands. */
export const WINDOW_PATH = /\/compose(\/|$)/;

/** What the page says of itself, whatever name a server gives it (index.html; high confidence). */
export const APP = 'meta[name="description"][content*="Mastodon web client"]';
