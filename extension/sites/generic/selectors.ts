/**
 * Text boxes of any page, by what the HTML and ARIA standards say about them. Marks of single clients that people run on
 * hosts of their own stand beside; source: their own code, read in November 2026 (Lemmy, Misskey, Soapbox, Pleroma,
 * Semaphore; high confidence), and common libraries' names (general knowledge).
 */

export const FIELD = 'textarea';
export const FREE =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Boxes whose text is not a post: searches, code, terminals, pickers, conversations. */
export const NEVER = [
  '[role="search"]',
  '[role="searchbox"]',
  // A big text field that suggests people's names is one, too.
  '[role="combobox"]:not(textarea)',
  '[type="search"]',
  '[aria-hidden="true"]',
  '[autocomplete^="cc-"]',
  '[autocomplete="one-time-code"]',
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  '.ace_editor',
  '.xterm',
  '[data-testid*="chat" i]',
  '[class*="chat-input" i]',
  '[class*="direct-message" i]',
  '[class*="private-message" i]',
  '[class*="messenger" i]',
  '[id*="chat-input" i]',
].join(', ');

/** Pages of conversations. */
export const MESSAGE_PATHS =
  /\/(messages?|messaging|chats?|conversations?|direct|dm|create_private_message)(\/|$)/i;

/** Where a box and its buttons belong together, nearest first. */
export const GROUPS = 'form, dialog, [role="dialog"], section, article, main, body';

/** Submit buttons of a form, written or implied; a form's toolbar often forgets to say that it is none. */
export const SUBMIT = 'button[type="submit"], input[type="submit"]';
export const IMPLIED_SUBMIT = 'button:not([type])';

/** Buttons of clients that name theirs, whatever the language: Misskey; Semaphore and Pinafore. */
export const KNOWN_SUBMIT = '[data-cy-open-post-form-submit], .compose-box-button';

/** A title over the text. */
export const TITLE =
  'input[type="text"][id*="title" i], input[type="text"][name*="title" i], textarea[id*="title" i], textarea[name*="title" i]';

/** A time to publish at. */
export const SCHEDULED = 'input[type="datetime-local"]';

/** Boxes of Semaphore and Pinafore under a post; those at home and in the window are called so. */
export const REPLY_BOX =
  'textarea[id^="the-compose-box-input-"]:not([id$="-home"], [id$="-dialog"])';

/** What Misskey's button draws beside its words, in every language. */
export const SCHEDULE_SIGN = '.ti-calendar-time';
export const REPLY_SIGN = '.ti-arrow-back-up';
export const QUOTE_SIGN = '.ti-quote';

/** Who may read the text, where a menu says it; the words of Mastodon's and Misskey's interfaces for private ones. */
export const VISIBILITY = 'select';
export const PRIVATE_VALUES: readonly string[] = ['direct', 'specified'];

/** Signs of private texts on the buttons of Misskey and its kin, Soapbox, and Pleroma (its older and newer icons). */
export const PRIVATE =
  'button .ti-mail, button .ph-envelope, button .icon-tabler-mail, .icon-mail-alt.selected, .scope.selected [data-icon="envelope"], .scope.toggled [data-icon="envelope"]';

/** The same sign in Semaphore and Pinafore, as the address of a picture. */
export const PRIVATE_PICTURE = '#fa-envelope';

/** Messages of failure by their colour, in libraries that pages use for them; many have no role. */
export const FAILURE = [
  '.toastify[style*="danger"]',
  '.Toastify__toast--error',
  '.Vue-Toastification__toast--error',
  '[data-sonner-toast][data-type="error"]',
  '.toast-error',
  '.notyf__toast--error',
  '.swal-icon--error',
  '.swal2-icon.swal2-error',
  '.alert.error',
  '.alert-danger',
].join(', ');
