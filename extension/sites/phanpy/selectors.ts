/** Phanpy, a client for Mastodon; source: its code (compose.jsx, compose-textarea.jsx, August 2026; high confidence). */

export const CONTAINER = '#compose-container';
export const EDITOR = 'textarea.compose-field[name="status"], .compose-field-container textarea';
export const PUBLISH = 'button[type="submit"]';
export const VISIBILITY = 'select[name="visibility"]';
export const SCHEDULED = 'input[name="scheduledAt"]';

/** The answered post above the form. */
export const REPLY = '.status-preview-legend.reply-to, .status-preview.reply-to';
