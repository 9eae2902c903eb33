/**
 * Reddit's older web client, at old.reddit.com and, for people who chose it, at www.reddit.com. Sources: public
 * automation code of May 2026 and older extensions (high confidence) unless noted.
 */

/** Text of a post or of a comment. */
export const EDITOR = '.usertext-edit textarea[name="text"]';

/**
 * The form of a new post, its title and its button (the client's own code as it was once published, read in November
 * 2026; medium confidence that it still stands).
 */
export const POST_FORM = 'form#newlink, form.submit';
export const TITLE = 'form#newlink [name="title"], form.submit [name="title"]';
export const POST_SUBMIT = 'button[name="submit"]';
export const ANY_SUBMIT = 'button[type="submit"]';

/** The form of a comment and its button. */
export const COMMENT_FORM = 'form.usertext';
export const COMMENT_SUBMIT =
  '.usertext-edit button.save, .usertext-edit button[type="submit"], .save-button button';

/** Around a comment's form: what stands already (the form changes it), or what answers (general knowledge). */
export const PLACES = '.entry, .child, .commentarea';
export const STANDING = '.entry';

/** Private messages, both writing and reading them (general knowledge). */
export const MESSAGES =
  '#compose-message, .message, .messages-page, form[action*="compose"], form[action*="/message/"]';
export const MESSAGE_PATHS = /^\/message(\/|$)/;

/** Complaints beside the fields; hidden until there is one (general knowledge, medium confidence). */
export const FAILURE = 'form#newlink .error, form.submit .error, form.usertext .error';
