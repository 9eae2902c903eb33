/**
 * YouTube and YouTube Studio. Sources: public scripts of 2025–26 (comments and submit button: medium to high
 * confidence), public automation code of May 2026 (Studio's fields: high confidence), general knowledge where noted.
 */

/** Text of comments and posts: an editor of the site's own. Its id repeats all over the page (high confidence). */
export const EDITOR = '#contenteditable-root[contenteditable="true"]';

/** Around the text and its buttons (high confidence). */
export const BOX = 'ytd-commentbox';

/** Publishes; the real button stands inside (medium confidence). */
export const SUBMIT = '#submit-button';

/** Around the box of a channel's post: the older one, and the parts of 2026 (medium confidence). */
export const POST =
  'ytd-backstage-post-dialog-renderer, [class*="ytPostsCreation"], [class*="yt-posts-creation"]';

/** Studio: description and title of a video (read in May 2026, high confidence). */
export const DESCRIPTION = '#description-textarea #textbox[contenteditable="true"]';
export const TITLE = '#title-textarea #textbox[contenteditable="true"]';

/** Studio: the window of an upload and its last button; the form of a video that is out (general knowledge, low confidence). */
export const UPLOAD = 'ytcp-uploads-dialog';
export const UPLOAD_DONE = '#done-button';
export const DETAILS = 'ytcp-video-details-section, ytcp-video-metadata-editor, form';
export const DETAILS_SAVE = 'ytcp-button#save';

/** Studio: what comes once the video is out (general knowledge, low confidence). */
export const SHARED = 'ytcp-video-share-dialog';
