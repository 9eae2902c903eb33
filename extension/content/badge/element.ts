/** Attributes of a new element; listeners are functions named as on elements (`onclick`), false leaves one out. */
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/** What an element may hold; null holds a place for nothing. */
type Child = Node | string | null;

/**
 * Builds an element. Pages may forbid markup from strings (Trusted Types), so every node of the badge is made by hand.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  dress(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Builds an element of a drawing. */
export function svg(
  name: string,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  dress(element, attributes);
  element.append(...children);
  return element;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
}
