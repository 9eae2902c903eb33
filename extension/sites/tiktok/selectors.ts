/** TikTok on the web: the upload page of TikTok Studio and comments. None was seen on the site by us. */

/** Caption: Draft.js; some saw it as a combobox. Source: public automation code, May 2026 (high confidence). */
export const CAPTION = '.public-DraftEditor-content[contenteditable="true"]';

/** Source: public code of 2026 (medium confidence). */
export const PUBLISH = '[data-e2e="post_video_button"]';

/** A post that goes out on another day (general knowledge, low confidence; the button's label says so, too). */
export const SCHEDULED = 'input[type="radio"][value="schedule"]:checked';

/** Source: public code, read in May 2026 (high confidence). The field may be an answer to a comment. */
export const COMMENT = '[data-e2e="comment-input"] [contenteditable="true"]';
export const COMMENT_BOX = '[data-e2e="comment-input"]';
export const COMMENT_SEND = '[data-e2e="comment-post"]';

/** Above these there is never a common ancestor of one composer's parts. */
export const OUTSIDE = '[role="dialog"], main, body';

/** Conversations (general knowledge, low confidence). */
export const MESSAGES = '[data-e2e="message-input-area"], [data-e2e*="chat-input" i]';
