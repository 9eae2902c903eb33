import type { Site } from './site';

/** Shadow roots stand in each other at most so deep where sites keep composers. */
const DEEPEST = 3;

/** Everything in which the sites keep composers: the root itself, known frames, and open shadow roots in all of them. */
export function treesIn(sites: readonly Site[], root: ParentNode): ParentNode[] {
  const pages = [root, ...framesIn(sites, root)];
  return pages.flatMap((page) => [page, ...openRootsIn(sites, page)]);
}

/** Documents of the same-origin frames that the sites keep composers in, as far as they are loaded. */
function framesIn(sites: readonly Site[], root: ParentNode): Document[] {
  return framesOf(sites, root).flatMap((frame) => documentOf(frame) ?? []);
}

/** The frames themselves. */
export function framesOf(sites: readonly Site[], root: ParentNode): HTMLIFrameElement[] {
  const selector = sites.flatMap(({ frames }) => frames ?? []).join(', ');
  return selector === '' ? [] : [...root.querySelectorAll<HTMLIFrameElement>(selector)];
}

/** Whether an element is a frame that the sites keep composers in. */
export function isKnownFrame(
  sites: readonly Site[],
  element: Element,
): element is HTMLIFrameElement {
  return (
    element.tagName === 'IFRAME' && sites.some(({ frames }) => frames && element.matches(frames))
  );
}

/** A frame's document; null for another origin's. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Open shadow roots below a root that the sites keep composers in. */
function openRootsIn(sites: readonly Site[], root: ParentNode, depth = 1): ShadowRoot[] {
  const selector = sites.flatMap(({ shadowHosts }) => shadowHosts ?? []).join(', ');
  if (selector === '' || depth > DEEPEST) return [];
  return [...root.querySelectorAll(selector)].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsIn(sites, shadowRoot, depth + 1)] : [],
  );
}

/** Whether a node is a shadow root; of whatever document, so that no constructor can be asked. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** Whether something is an element; of whatever document, so that no constructor can be asked. */
export function isElement(thing: unknown): thing is Element {
  return typeof thing === 'object' && thing !== null && (thing as Node).nodeType === 1;
}
