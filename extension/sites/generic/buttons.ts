import { BUTTONS, lastTextButton } from '../controls';
import { fateOfLabel, labelOf } from '../labels';
import { findShown, isShown } from '../visibility';
import { isPublishLabel } from './publish-labels';
import { GROUPS, IMPLIED_SUBMIT, KNOWN_SUBMIT, SUBMIT } from './selectors';

/** The form around a box; of forms in each other the nearest that can be sent. */
export function formOf(editor: HTMLElement): HTMLElement | null {
  const nearest = editor.closest<HTMLElement>('form');
  let form = nearest;
  while (form && !findShown(form, SUBMIT) && !namedButton(form)) {
    form = form.parentElement?.closest<HTMLElement>('form') ?? null;
  }
  return form ?? nearest;
}

/** A form is sent by its submit button; of several the one that publishes now. */
export function submitOf(form: HTMLElement): HTMLElement | null {
  const submits = shownIn(form, SUBMIT);
  if (submits.length > 0) return publishing(submits);
  return namedButton(form) ?? publishing(shownIn(form, IMPLIED_SUBMIT));
}

/**
 * The smallest part of the page that holds a box and a button that says so or at least has words; else one with any
 * button.
 */
export function groupOf(editor: HTMLElement): HTMLElement | null {
  let withAny: HTMLElement | null = null;
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (buttonOf(at)) return at;
    withAny ??= at.querySelector(BUTTONS) && at;
    if (at.matches(GROUPS)) break;
  }
  return withAny;
}

/** The button of a group of its own. */
export function buttonOf(group: HTMLElement): HTMLElement | null {
  return namedButton(group) ?? lastTextButton(group);
}

/** The last button that is known, or says in words or in its name, that it publishes. */
function namedButton(group: HTMLElement): HTMLElement | null {
  const known = findShown(group, KNOWN_SUBMIT);
  if (known) return known;
  return (
    [...group.querySelectorAll<HTMLElement>(BUTTONS)].findLast(
      (button) => namesOf(button).some(isPublishLabel) && isShown(button),
    ) ?? null
  );
}

function namesOf(button: HTMLElement): readonly string[] {
  const value = button.tagName === 'INPUT' ? (button as HTMLInputElement).value : '';
  const names = [button.getAttribute('aria-label'), button.getAttribute('title')];
  return [labelOf(button), value, ...names.map((name) => name ?? '')];
}

function publishing(buttons: readonly HTMLElement[]): HTMLElement | null {
  return buttons.find((button) => fateOfLabel(labelOf(button)) === null) ?? buttons[0] ?? null;
}

function shownIn(group: HTMLElement, selector: string): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}
