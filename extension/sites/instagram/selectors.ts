/**
 * Instagram on the web. Classes are hashed and labels localised, so structure has to do. None was seen on the site by
 * us.
 */

/** Caption of a new post: Lexical. Source: public automation code, read in May 2026 (high confidence). */
export const CAPTION =
  '[role="dialog"] [data-lexical-editor="true"][contenteditable="true"][role="textbox"]';

/** Some accounts were seen with a plain field in its place. Source: the same (medium confidence). */
export const CAPTION_FIELD = '[role="dialog"] textarea';

/** The wizard that makes a post; a post opened over the page is a window, too. Source: the same (medium confidence). */
export const WINDOW = '[role="dialog"]';

/** A post of the feed or over the page (general knowledge, low confidence). */
export const POST = 'article';

/** Comment boxes: a form below a post. Source: older public code (low confidence). */
export const COMMENT_FORM = 'form';
export const COMMENT_FIELD = 'form textarea';
export const COMMENT_RICH = 'form [contenteditable="true"][role="textbox"]';

/** A comment's own button, where it says so; else it is the last one of the form (general knowledge, low confidence). */
export const COMMENT_SEND = 'button[type="submit"], input[type="submit"]';

/** Pages of one post, and those whose text boxes are private (general knowledge, medium confidence). */
export const POST_PATH = /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]/;
export const PRIVATE_PATH = /^\/(?:direct|stories)(?:\/|$)/;

/**
 * The window that says that the post was shared: no text box, progress or button is left in it, only a picture and a
 * heading. That it says so is known (public code, May 2026, medium confidence), its structure is general knowledge (low
 * confidence).
 */
const DONE =
  '[role="dialog"]:not(:has([contenteditable="true"], textarea, form, article, button, [role="button"], [role="progressbar"], [role="alert"]))';
export const SHARED = `${DONE} h3, [role="dialog"] img[alt*="checkmark" i]`;
