/**
 * Bluesky's web client; source: the client's own code, read in November 2026 (high confidence). What failed stands in a
 * banner without any mark; the button that publishes is back then.
 */

/** Everything of the composer, in a window over the page. */
export const VIEW = '[data-testid="composePostView"]';

/** TipTap; one for each item of a thread. */
export const EDITOR = '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]';

/** Replaced by a spinner while publishing. */
export const PUBLISH = '[data-testid="composerPublishBtn"]';

/** Stands between the bar and the editor and is not the post that is answered. */
export const NOTICES = '[role="alert"], [role="progressbar"], [aria-live]';

/** Somebody's picture, or what stands for one: beside the text one's own, in a post that is shown its author's. */
export const PERSON = '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]';

/** Attachments with a picture of the same kind that are no post: feeds, lists, starter packs. */
export const NO_POST = 'a[href*="/feed/"], a[href*="/lists/"], a[href*="/starter-pack/"]';

/** What made the page (bskyweb/templates/base.html; high confidence). */
export const APP = 'meta[name="generator"][content="bskyweb"]';
