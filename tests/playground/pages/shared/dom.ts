type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Builds an element: attributes by name, `on…` functions as listeners, texts and elements as children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
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
