import { type Composer, composerAt } from '../sites/composer';
import type { Site } from '../sites/site';
import { deepFocus, originOf } from './deep-focus';

/** What a finder tells. */
export interface FinderParts {
  readonly page: Document;
  readonly sites: readonly Site[];
  readonly onFocus: (composer: Composer) => void;
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
  private readonly view: Window | null;

  constructor(private readonly parts: FinderParts) {
    this.view = parts.page.defaultView;
    this.listen(this.view);
  }

  /** Looks at what has the focus now: pages often set it before anybody listens. */
  lookNow(): void {
    this.look(deepFocus(this.parts.page));
  }

  /** Follows the tree that holds a composer, an open shadow root included: focus moves inside one stay inside. */
  follow(composer: Composer): void {
    const root = composer.editor.getRootNode();
    if (this.roots.size === 0) this.observe(this.parts.page);
    if (root instanceof ShadowRoot && !this.roots.has(root)) {
      this.observe(root);
      this.listen(root);
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

  private listen(target: EventTarget | null): void {
    const { signal } = this.abort;
    target?.addEventListener('focusin', (event) => this.look(originOf(event)), {
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
