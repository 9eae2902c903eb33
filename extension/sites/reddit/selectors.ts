/**
 * Reddit's own web client ("shreddit"). Sources: public automation code of May 2026 and public scripts of 2025–26; the
 * confidence stands with each.
 */

/** Title: its text field stands in the open shadow root (read in May 2026, high confidence). */
export const TITLE = 'faceplate-textarea-input[name="title"]';

/** Any text field of that kind; markdown mode keeps the text in one (public scripts, medium confidence). */
export const FIELD_HOST = 'faceplate-textarea-input';
export const FIELD = 'textarea';

/** Around the text of posts and comments (read in May 2026, high confidence). */
export const COMPOSER = 'shreddit-composer';

/** Lexical content, slotted from the light tree (read in May 2026, high confidence). */
export const RICH = '[slot="rte"][contenteditable="true"]';

/** Publishes a post; the real button stands in its open shadow root (read in May 2026, high confidence). */
export const POST_SUBMIT = 'r-post-form-submit-button#submit-post-button';

/** What a comment's composer stands in: a fresh one, or an answer to another (public scripts, medium confidence). */
export const COMMENT = 'comment-composer-host, shreddit-comment, shreddit-comment-action-row';
export const COMMENT_SUBMIT = 'button[slot="submit-button"][type="submit"]';

/** Hosts of open shadow roots on the way to a text field. */
export const SHADOW_HOSTS = `${FIELD_HOST}, ${COMPOSER}`;

/** Chat and private messages (general knowledge, low confidence). */
export const MESSAGES =
  'rs-app, rs-direct-chat, form[action*="/message/"], [data-testid*="chat" i], [name="message"]';
export const MESSAGE_PATHS = /^\/(message|chat|room|mail|notifications\/messages)(\/|$)/;

/** The post that a crosspost passes on, named in the address (general knowledge, low confidence). */
export const CROSSPOST = /[?&]source_id=t3_/;

/** A title or text that the form does not take (general knowledge, low confidence). */
export const FAILURE = 'faceplate-textarea-input[faceplate-validity="invalid"]';
