import { type Composer, composerAt } from '../sites/composer';
import type { Site } from '../sites/site';
import { documentOf, framesOf, isKnownFrame, isShadowRoot } from '../sites/trees';
import { deepFocus, originOf } from './deep-focus';

/** What a finder tells. */
export interface FinderParts {
  readonly page: Document;
  readonly sites: readonly Site[];
  readonly onFocus: (composer: Composer) => void;
  /** A frame in which the site keeps composers has been loaded; its keys and presses are heard there only. */
  readonly onFrame: (view: Window) => void;
  /** Nodes came or went: composers in use may have been replaced. */
  readonly onNodesChanged: () => void;
}

/**
 * Finds composers by the focus, so that a page without writing is never searched. While some are in use, one observer
 * hears of nodes that come and go; it only passes that on.
 */
export class ComposerFinder {
  private readonly abort = new AbortController();
  private readonly observer = new MutationObserver(() => this.parts.onNodesChanged());
  private readonly roots = new Set<Node>();
  private readonly heard = new WeakSet<EventTarget>();

  constructor(private readonly parts: FinderParts) {
    const { page, sites } = parts;
    this.listen(page.defaultView);
    if (!sites.some(({ frames }) => frames !== undefined)) return;
    for (const frame of framesOf(sites, page)) this.enter(frame);
    page.addEventListener(
      'load',
      ({ target }) => {
        if (isKnownFrame(sites, target as Element)) this.enter(target as HTMLIFrameElement);
      },
      { signal: this.abort.signal, capture: true, passive: true },
    );
  }

  /** Looks at what has the focus now: pages often set it before anybody listens. */
  lookNow(): void {
    const { page, sites } = this.parts;
    const focused = deepFocus(page);
    const inside = focused && isKnownFrame(sites, focused) ? documentOf(focused) : null;
    this.look(inside ? deepFocus(inside) : focused);
  }

  /** Follows the tree that holds a composer, an open shadow root included: focus moves inside one stay inside. */
  follow(composer: Composer): void {
    if (this.roots.size === 0) this.observe(this.parts.page);
    for (const { node } of composer.parts()) {
      const root = node.getRootNode();
      if (this.roots.has(root)) continue;
      this.observe(root);
      if (isShadowRoot(root)) this.listen(root);
    }
  }

  /** No composer is in use any more. */
  rest(): void {
    this.observer.disconnect();
    this.roots.clear();
  }

  stop(): void {
    this.rest();
    this.abort.abort();
  }

  private enter(frame: HTMLIFrameElement): void {
    const inside = documentOf(frame);
    if (!inside?.defaultView) return;
    this.listen(inside);
    this.parts.onFrame(inside.defaultView);
    this.look(deepFocus(inside));
  }

  private listen(target: EventTarget | null): void {
    if (!target || this.heard.has(target)) return;
    this.heard.add(target);
    const { signal } = this.abort;
    target.addEventListener('focusin', (event) => this.look(originOf(event)), {
      signal,
      capture: true,
      passive: true,
    });
  }

  private observe(root: Node): void {
    this.roots.add(root);
    this.observer.observe(root, { childList: true, subtree: true });
  }

  private look(element: Element | null): void {
    if (!element) return;
    const composer = composerAt(this.parts.sites, element);
    if (composer) this.parts.onFocus(composer);
  }
}
