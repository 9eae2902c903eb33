/**
 * LinkedIn. Three share boxes live side by side, chosen per account; A and B were seen in maintained public code of
 * May 2026 (high confidence), C and the new comments in public scripts of 2026, the older comments in older extensions.
 */

/** A: Ember window in the page. B: the same in the open shadow root of #interop-outlet. */
export const MODAL = '.share-box-v2__modal';
export const MODAL_EDITOR = '.share-box-v2__modal .ql-editor[contenteditable="true"]';
export const MODAL_PUBLISH = 'button.share-actions__primary-action';
export const MODAL_SCHEDULED = '.share-creation-state__schedule-post-header';

/** B's place: an open shadow root, which is there from the start (high confidence). */
export const SHADOW_HOST = '#interop-outlet';

/**
 * C: a native <dialog> in the top layer (high confidence); for the administrator of a company's page the text lacks the
 * component key (medium confidence), so that its wrapper in the dialog has to do. An empty dialog of the same kind
 * comes first and is replaced half a second later (medium confidence).
 */
export const DIALOG = 'dialog, [role="dialog"]';
export const DIALOG_EDITOR =
  '[componentkey="ShareBox_textEditor"][contenteditable="true"], [data-sdui-screen*="sharing.ShareCompose"] .ProseMirror[contenteditable="true"], dialog [data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror[contenteditable="true"]';

/**
 * The post that is passed on, below the text; how it is marked is not known, so that several ways are tried that name
 * posts (low confidence).
 */
export const SHARED =
  '[data-urn^="urn:li:activity"], [data-urn^="urn:li:share"], [data-urn^="urn:li:ugcPost"], [componentkey*="urn:li:activity"], [class*="feed-shared-update"], [class*="mini-update"], a[href*="/feed/update/"]';

/** Comments since 2026; the button is there only while there is text. */
export const COMMENT_BOX = '[componentkey^="commentBox-"]';
export const COMMENT_EDITOR = '[componentkey^="commentBox-"] .ProseMirror[contenteditable="true"]';
export const COMMENT_PUBLISH = '[componentkey*="commentButtonSection"]';

/** Comments before that. */
export const OLD_COMMENT_BOX = '.comments-comment-box__form';
export const OLD_COMMENT_EDITOR = '.comments-comment-box__form .ql-editor[contenteditable="true"]';
export const OLD_COMMENT_PUBLISH =
  'button.comments-comment-box__submit-button, button.comments-comment-box__submit-button--cr';

/** Private conversations. */
export const MESSAGES = '.msg-form, .msg-form__contenteditable, [class*="msg-overlay"]';

/** Errors inside the share box. */
export const FAILURE = '.artdeco-inline-feedback--error, .artdeco-toast-item--error';
