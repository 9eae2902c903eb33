import { isShown } from './visibility';

/** Whether a node comes after another one in the page, and does not stand in it. */
export function follows(node: Node, other: Node): boolean {
  const place = other.compareDocumentPosition(node);
  return (place & 4) !== 0 && (place & 16) === 0;
}

/** The first shown element that matches and comes after the editor, outside it. */
export function findBelow(
  scope: ParentNode,
  selector: string,
  editor: Node,
): HTMLElement | undefined {
  return [...scope.querySelectorAll<HTMLElement>(selector)].find(
    (element) => follows(element, editor) && isShown(element),
  );
}

/** The first shown element that matches and comes before the editor, without holding it. */
export function findAbove(
  scope: ParentNode,
  selector: string,
  editor: Node,
): HTMLElement | undefined {
  return [...scope.querySelectorAll<HTMLElement>(selector)].find(
    (element) => follows(editor, element) && isShown(element),
  );
}
