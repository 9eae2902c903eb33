/** Threads on the web. Classes are hashed and labels localised. None was seen on the site by us. */

/** Lexical content of posts and answers. Source: public automation code, read in May 2026 (high confidence). */
export const EDITOR = '[contenteditable="true"][role="textbox"]';

/** The composer over the page. Source: the same (high confidence); there is a box in the page, too (low confidence). */
export const WINDOW = '[role="dialog"]';

/** What a post of somebody shows and a composer's own item does not (general knowledge, low confidence). */
export const POST = 'a[href*="/post/"], time';

/** Above these there is never a common ancestor of one box in the page and its button. */
export const OUTSIDE = 'main, body';

/** One post's page: the box there answers it (general knowledge, medium confidence). */
export const POST_PATH = /^\/@[^/]+\/post\/[^/]+/;

/** Conversations (general knowledge, low confidence). */
export const PRIVATE_PATH = /^\/(?:messages|direct)(?:\/|$)/;
