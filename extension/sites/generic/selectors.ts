/** Text boxes of any page, by what the HTML and ARIA standards say about them. */

export const FIELD = 'textarea';
export const FREE =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Boxes whose text is not a post: searches, code, terminals, pickers, conversations. */
export const NEVER = [
  '[role="search"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[type="search"]',
  '[aria-hidden="true"]',
  '[autocomplete^="cc-"]',
  '[autocomplete="one-time-code"]',
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
  '.xterm',
  '[data-testid*="chat" i]',
  '[class*="chat-input" i]',
  '[class*="direct-message" i]',
  '[class*="messenger" i]',
  '[id*="chat-input" i]',
].join(', ');

/** Where a box and its buttons belong together, nearest first. */
export const GROUPS = 'form, dialog, [role="dialog"], section, article, main, body';

/** Submit buttons of a form, written or implied. */
export const SUBMIT = 'button[type="submit"], input[type="submit"], button:not([type])';
