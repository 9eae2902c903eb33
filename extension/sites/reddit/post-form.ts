import { asButton } from '../controls';
import { fateOfLabel, labelOf } from '../labels';
import type { Fate, Part } from '../site';
import { isShown } from '../visibility';
import * as seen from './selectors';
import { climbAcross, closestAcross, findAcross } from './trees';

/** The form of a new post around one of its fields, or null elsewhere. */
export function postForm(field: Element): HTMLElement | null {
  if (closestAcross(field, seen.COMMENT) || isPrivate(field)) return null;
  return climbAcross(field, seen.POST_SUBMIT);
}

/** Whether the page is one of private conversations. */
export function isPrivate(field: Element): boolean {
  return seen.MESSAGE_PATHS.test(field.ownerDocument.location.pathname);
}

/** The title's text field. */
export function titleOf(form: Element): HTMLElement | null {
  const host = form.querySelector(seen.TITLE);
  return host && fieldIn(host);
}

/** What a post says below its title: rich text or a text field; null for posts that have none. */
export function bodyOf(form: Element): Part | null {
  for (const composer of form.querySelectorAll(seen.COMPOSER)) {
    if (!isShown(composer)) continue;
    const host = findAcross(composer, seen.FIELD_HOST);
    const field = host && isShown(host) ? fieldIn(host) : null;
    if (field) return { node: field, reading: 'field' };
    const rich = composer.querySelector<HTMLElement>(seen.RICH);
    if (rich && isShown(rich)) return { node: rich, reading: 'blocks' };
  }
  return null;
}

/** Title and text, as far as they are there. */
export function postParts(form: Element): readonly Part[] {
  const title = titleOf(form);
  const body = bodyOf(form);
  return [...(title ? [{ node: title, reading: 'field' } as const] : []), ...(body ? [body] : [])];
}

/** The button that publishes the post. */
export function postControl(form: Element): HTMLElement | null {
  const host = form.querySelector<HTMLElement>(seen.POST_SUBMIT);
  return host?.shadowRoot?.querySelector<HTMLElement>('button') ?? asButton(host);
}

/** The button's words may stand around it, outside its shadow root. */
export function postFate(form: Element): Fate {
  const host = form.querySelector(seen.POST_SUBMIT);
  return (host && fateOfLabel(labelOf(host))) ?? 'public';
}

/** Whether a text field is that of a title. */
export function isTitle(field: Element): boolean {
  return closestAcross(field, seen.FIELD_HOST)?.matches(seen.TITLE) ?? false;
}

function fieldIn(host: Element): HTMLElement | null {
  return findAcross(host, seen.FIELD);
}
