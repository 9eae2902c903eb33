type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Builds an element: attributes by name, `on…` functions as listeners, texts and elements as children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  return dress(document.createElement(tag), attributes, children);
}

/** The same for an element of the network's own making. */
export function custom(
  tag: `${string}-${string}`,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  return dress(document.createElement(tag), attributes, children);
}

function dress<E extends HTMLElement>(
  element: E,
  attributes: Attributes,
  children: readonly (Node | string)[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** The page's root element. */
export function root(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no root');
  return element;
}
