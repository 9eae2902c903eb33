/** Mastodon's own web client; source: its own code (compose_form.jsx), read in November 2026 (high confidence). */

export const FORM = 'form.compose-form';
export const EDITOR = 'form.compose-form textarea.autosuggest-textarea__textarea';

/** The second form is that of versions before 4.3. */
export const PUBLISH =
  '.compose-form__submit button[type="submit"], .compose-form__publish-button-wrapper button';

export const REPLY = '.reply-indicator';
export const EDIT = '.edit-indicator';

/** The quoted post, below the text (4.5 and later; status_quoted.tsx); answered ones do not show what they quote. */
export const QUOTED = '.status__quote';

/** The content warning; before 4.3 it stays in the form, disabled, while there is none. */
export const WARNING = '.spoiler-input__input';

/** Characters left. */
export const COUNTER = '.character-counter';

/** A time to publish at, which only some servers' own versions of the form have (general knowledge, low confidence). */
export const SCHEDULED = 'input[type="datetime-local"]';

/** A private mention, by the sign on the visibility button (4.3 and later; the second for older ones). */
export const PRIVATE =
  '.dropdown-button svg.icon-at, .compose-form__dropdowns svg.icon-at, .privacy-dropdown__value-icon .fa-at';

/**
 * Messages stand at the foot of the page in one shape and without a role; only those of failures have a title. The
 * second: versions before 4.4 (medium confidence).
 */
export const FAILURE =
  '.notification-bar:has(.notification-bar__title), .notification-bar:has(.notification-bar-title)';

/** The root of the client, in every page that a server sends (_web_app.html.haml; high confidence). */
export const APP = '#mastodon.app-holder';
