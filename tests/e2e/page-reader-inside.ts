import { composerAt } from '../../extension/sites/composer';
import { sitesFor } from '../../extension/sites/registry';

/** Runs inside a page, bundled: the adapters' own reading of the composer at an element. */
(globalThis as { tactReader?: unknown }).tactReader = (node: Element) => ({
  texts: composerAt(sitesFor(location.host), node)?.threadTexts() ?? [],
});
