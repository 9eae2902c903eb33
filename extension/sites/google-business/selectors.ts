/**
 * Google Business Profile: the form of an update stands in a frame of the search page. Source: public automation scripts
 * (medium confidence); labels are localised and classes are hashed, so structure has to do.
 */

/** Address of the frame that writes a new update; other forms of the profile are not posts. */
export const PATH = /^\/local\/business\/[^/]+\/promote\/updates\/add/;

/** The text, "Description" in English. */
export const EDITOR = 'textarea';

/** Around text, buttons or both (general knowledge, low confidence). */
export const GROUPS = 'form, [role="dialog"], c-wiz, body';

/** Text fields that no person writes in (general knowledge). */
export const HELPERS = '[name="g-recaptcha-response"], [aria-hidden="true"]';
