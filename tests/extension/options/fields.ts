import { act } from 'preact/test-utils';

type Field = HTMLInputElement | HTMLSelectElement;

/** The input or list whose label begins so. */
export function field(label: string): HTMLInputElement {
  const found = anyField(label);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No input "${label}"`);
  return found;
}

/** The list whose label begins so. */
export function list(label: string): HTMLSelectElement {
  const found = anyField(label);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`No list "${label}"`);
  return found;
}

/** Sets a value as a person who then leaves the field. */
export function enter(input: Field, value: string): void {
  void act(() => {
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function anyField(label: string): Element | null {
  const found = [...document.querySelectorAll('label')].find((one) =>
    one.textContent.startsWith(label),
  );
  if (!found) throw new Error(`No field "${label}"`);
  return found.htmlFor
    ? document.getElementById(found.htmlFor)
    : found.querySelector('input, select');
}
