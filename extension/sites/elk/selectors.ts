/** Elk, a client for Mastodon; source: its code (PublishWidget.vue, tiptap.ts, August 2026; high confidence). */

/** One for each post of a thread, as siblings; only the last has the button. */
export const WIDGET = '[aria-roledescription="publish-widget"]';
export const EDITOR =
  '[aria-roledescription="publish-widget"] .ProseMirror[contenteditable="true"]';
export const PUBLISH = 'button.publish-button';

/** The sign of a private mention on the visibility button (its icon set's class; low confidence). */
export const PRIVATE = '[class*="at-line"]';

/** The line that says that a post is being changed. */
export const EDIT = '#state-editing';

/** The sign of a post with a time to publish at (PublishSchedulePicker.vue; medium confidence). */
export const SCHEDULED = '[class*="calendar-check-fill"]';

/** The quoted post, below the text (StatusQuote.vue); a quotation in the text itself has no source. */
export const QUOTED = 'blockquote[cite]';

/** The content warning, above the text; the choices of a poll stand in a form below it. */
export const WARNING = 'input[type="text"]';

/** "12/500", with nothing to tell it by but its direction. */
export const COUNTER = '[dir="ltr"]';

/** A thread's page: the widget there answers. */
export const THREAD = /^\/[^/]+\/@[^/]+\/\d+/;
