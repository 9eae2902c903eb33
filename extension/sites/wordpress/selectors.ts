/**
 * WordPress on any host. The block editor's marks were read in its public source and its end-to-end tests
 * (block-editor 18.0, 2026; high confidence); the comment form and the classic editor are general knowledge of themes and
 * wp-admin (medium and low confidence). None was seen on a live site by us.
 */

/**
 * The block editor's root, around the title and all blocks: a <div> in the page, or the body of the canvas. It is an
 * editable node itself while a selection may reach over several blocks, and says contenteditable="false" at other times.
 */
export const WRITING_FLOW = '.block-editor-writing-flow';
export const CANVAS_BODY = 'body.block-editor-iframe__body';

/** The canvas: a frame of the same origin. Previews of patterns stand in frames without this name. */
export const CANVAS = 'iframe[name="editor-canvas"]';

/** Around the canvas, the header and the publish panel. */
export const WORKSPACE = '.interface-interface-skeleton';

/** The header's button that only opens the publish panel, where a post was never published. */
export const PUBLISH_TOGGLE = '.editor-post-publish-panel__toggle';

/** The button that publishes: in the panel, or in the header (panel switched off, or a post that is out already). */
export const PUBLISH = '.editor-post-publish-button';

/** Visibility before WordPress 6.6 (general knowledge, low confidence); since then the button says "Save". */
export const PRIVATE_VISIBILITY =
  '.editor-post-visibility__radio[value="private"]:checked, .editor-post-visibility__radio[value="password"]:checked';

/** The radio buttons of a post's status since WordPress 6.6, shown while their pop-up is open. */
export const STATUS = '.editor-change-status__options input[type="radio"]:checked';

/** What the panel shows once a post is out, and the snackbar's link to it. */
export const PUBLISHED =
  '.post-publish-panel__postpublish, .components-snackbar .components-snackbar__action';

/** Notices of failure over the canvas. */
export const FAILED = '.components-notice.is-error';

/** The comment form that themes print; core's own names. */
export const COMMENT_FORM = '#commentform';
export const COMMENT = '#commentform textarea#comment';
export const COMMENT_SUBMIT = '#submit, [type="submit"]';

/** The post that is commented on: every real form has it (general knowledge, high confidence). */
export const COMMENTED_POST = 'input[name="comment_post_ID"]';

/** The classic editor (general knowledge, low confidence): a form, its title, and its text as a field or as TinyMCE. */
export const CLASSIC_FORM = 'form#post';
export const CLASSIC_FIELD = 'form#post textarea#content';
export const CLASSIC_CANVAS = 'iframe#content_ifr';
export const CLASSIC_BODY = 'body#tinymce';
export const CLASSIC_TITLE = 'form#post input#title';
export const CLASSIC_PUBLISH = '#publish';
export const CLASSIC_STATUS = 'input[name="original_post_status"]';
export const CLASSIC_PRIVATE =
  'input[name="visibility"][value="private"]:checked, input[name="visibility"][value="password"]:checked';

/**
 * The administration's pages (admin-header.php), the bar over the site for those who are logged in, and the address of
 * the interface that core names in every page's head (general knowledge, high confidence).
 */
export const MARKS = 'body.wp-admin, #wpadminbar, link[rel~="https://api.w.org/"]';
