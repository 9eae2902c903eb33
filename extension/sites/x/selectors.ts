/**
 * X (Twitter), desktop and mobile web. Source of every selector unless noted: public code whose author had checked it
 * against the live site (autumn 2026); none was seen on the site by us.
 */

/** Draft.js content; `tweetTextarea_0`, `_1` … for the items of a thread. */
export const DRAFT_EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] .public-DraftEditor-content[contenteditable="true"]';

/** Mobile web has a real text field there (seen in public code of 2026-08, medium confidence). */
export const FIELD_EDITOR =
  'textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea';

/** Inline boxes and the window over the page; disabled through `disabled` or `aria-disabled`. */
export const PUBLISH = '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]';

/** Above these there is never a common ancestor of one composer's parts. */
export const OUTSIDE = '[role="dialog"], [data-testid="primaryColumn"], main, body';

/** The composer over the page. */
export const WINDOW = '[role="dialog"]';

/** The post that is answered, shown above the editor in the window. */
export const POST = 'article[data-testid="tweet"]';

/** The link "Will send on …" of a scheduled post (general knowledge, low confidence). */
export const SCHEDULED = 'a[href*="/compose/post/schedule"]';

/**
 * The post that is passed on, below the text: what is attached has words of its own, which pictures and link cards do
 * not (public code that was run against the live site, autumn 2026, medium confidence; the second form is that of older
 * code, low confidence).
 */
export const QUOTED =
  '[data-testid="attachments"] [data-testid="tweetText"], [data-testid="attachments"] [data-testid="User-Name"], [data-testid="tweetEditor"] [data-testid^="card.layout"] a[href*="/status/"]';
