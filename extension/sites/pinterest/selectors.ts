/** Pinterest on the web, the page that creates Pins. None was seen on the site by us. */

/** Draft.js; there only after a press on what lies over it. Source: public automation code, May 2026 (high confidence). */
export const DESCRIPTION =
  '[data-test-id="storyboard-description-field-container"] .public-DraftEditor-content[contenteditable="true"]';

/** Source: the same (high confidence). */
export const TITLE = '#storyboard-selector-title';

/** Source: the same (high confidence). */
export const PUBLISH = '[data-test-id="storyboard-creation-nav-done"]';

/** The list of unfinished Pins beside the form, with what throws one away (general knowledge, low confidence). */
export const DRAFTS = '[data-test-id*="draft" i]';

/** A Pin that goes out on another day (general knowledge, low confidence; the button's label may say so, too). */
export const SCHEDULED = '[data-test-id*="schedule" i] input[type="checkbox"]:checked';

/**
 * That the Pin is out is said in words of the page's language (public code, May 2026, medium confidence); that a link to
 * it stands beside them is general knowledge (low confidence).
 */
export const PUBLISHED =
  ':is([role="dialog"], [role="status"], [role="alert"], [data-test-id*="toast" i]) a[href*="/pin/"]';

/** What is wrong with a field, below it (general knowledge, low confidence). */
export const FAILURE =
  '#storyboard-selector-title-error, [data-test-id="storyboard-description-field-container"] [id$="-error"]';

/** Comment below a Pin: Draft.js. Source: public code of unknown age (low confidence). */
export const COMMENT = '#dweb-comment-editor-container .public-DraftEditor-content';

/** Its button, and where to look for another one (general knowledge, low confidence). */
export const COMMENT_SEND = '[data-test-id="activity-item-create-submit"], button[type="submit"]';
export const COMMENT_OUTSIDE = '[role="dialog"], main, body';
