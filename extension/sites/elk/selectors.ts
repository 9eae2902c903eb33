/** Elk, a client for Mastodon; source: its code (PublishWidget.vue, tiptap.ts, August 2026; high confidence). */

export const WIDGET = '[aria-roledescription="publish-widget"]';
export const EDITOR =
  '[aria-roledescription="publish-widget"] .ProseMirror[contenteditable="true"]';
export const PUBLISH = 'button.publish-button';

/** The sign of a private mention on the visibility button (its icon set's class; low confidence). */
export const PRIVATE = '[class*="at-line"]';

/** A thread's page: the widget there answers. */
export const THREAD = /^\/[^/]+\/@[^/]+\/\d+/;
