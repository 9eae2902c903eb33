/**
 * Facebook on the web. Source: public automation code of May 2026 and older userscripts (medium confidence); classes
 * are hashed and labels localised, so structure has to do.
 */

/** Lexical content of posts and comments. */
export const EDITOR = '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]';

/** A post or comment of the feed. In a post's own window they stand above the box for comments. */
export const ARTICLE = '[role="article"]';

/** Several hidden windows coexist; only the one around the editor matters. */
export const WINDOW = '[role="dialog"]';

/**
 * The post that is passed on, below the text: itself, or a link to it; a link card leads out through another host (low
 * confidence).
 */
export const SHARED =
  '[role="article"], a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="], a[href*="/videos/"], a[href*="/reel/"]';

/** Chat windows and the Messenger page (general knowledge): their text boxes are private. "Aa" in most languages. */
export const MESSAGES =
  '[aria-placeholder="Aa"], [aria-label="Message"][role="textbox"], [data-pagelet*="Messenger" i], [data-pagelet*="ChatTab" i], [role="main"][aria-label*="Messenger" i], [aria-label*="Messenger" i][role="dialog"]';
