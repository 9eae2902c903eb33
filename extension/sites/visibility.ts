/** Whether an element can be seen, as far as styles tell. Not laid-out pages (tests) are judged by `hidden` alone. */
export function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  return element.closest('[hidden]') === null;
}

/** The first element below `root` that matches and can be seen. */
export function findShown(root: ParentNode, selector: string): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (isShown(element)) return element;
  }
  return null;
}
