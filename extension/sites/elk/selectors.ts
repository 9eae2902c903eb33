/** Elk, a client for Mastodon; source: its own code (PublishWidget.vue, tiptap.ts), read in November 2026 (high confidence). */

/** One for each post of a thread, as siblings; only the last has the button. */
export const WIDGET = '[aria-roledescription="publish-widget"]';
export const EDITOR =
  '[aria-roledescription="publish-widget"] .ProseMirror[contenteditable="true"]';
export const PUBLISH = 'button.publish-button';

/** The sign of a private mention on the visibility button; an icon is a class of its own, "repeat-line" is another. */
export const PRIVATE = '[class~="i-ri:at-line"]';

/** The line that says that a post is being changed. */
export const EDIT = '#state-editing';

/** The sign on the button that sets a time to publish at, coloured once there is one; the time itself stands elsewhere. */
export const SCHEDULED =
  '.text-primary[i-ri\\:calendar-schedule-line], .text-primary[class~="i-ri:calendar-schedule-line"]';

/** The quoted post, below the text and outside of it. */
export const QUOTED = 'blockquote';

/** What the widget says when publishing failed, in the person's language; attachments have messages of their own. */
export const FAILURE = '[aria-describedby="publish-failed"]';

/** The content warning, above the text; the choices of a poll stand in a form below it. */
export const WARNING = 'input[type="text"]';

/** "12/500", with nothing to tell it by but its direction. */
export const COUNTER = '[dir="ltr"]';

/** A thread's page: the widget there answers. Servers other than Mastodon's own name posts by letters, too. */
export const THREAD = /^(\/[^/]+)?\/@[^/]+\/[^/]+\/?$/;

/** The window over the page, where a post begins anew; it has no role. */
export const DIALOG = '[aria-modal="true"], [role="dialog"]';

/** The shape of people's pictures, in every page (app.vue; high confidence). */
export const APP = '#__nuxt clipPath#avatar-mask';
