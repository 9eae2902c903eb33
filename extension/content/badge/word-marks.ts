import type { Span } from '../../shared/verdict';
import type { Tag } from '../../shared/vocabulary';
import { type DraftText, rangeOf } from '../../sites/reading/draft-text';

/** Names in the page's highlight registry; their look is in highlights.css, as styles of a shadow root do not reach. */
export const HIGHLIGHTS = ['tact-promotional', 'tact-value'] as const;

const NAME_OF_TAG: Readonly<Record<Tag, (typeof HIGHLIGHTS)[number] | null>> = {
  promotional: 'tact-promotional',
  'value-adding': 'tact-value',
  unsure: null,
};

/** Marks words in the page by the CSS Custom Highlight API, which leaves the page's DOM alone. */
export class WordMarks {
  /** Marks these stretches of the draft for a tag and unmarks all others. */
  show(draft: DraftText, spans: readonly Span[], tag: Tag): void {
    this.clear();
    const name = NAME_OF_TAG[tag];
    const registry = globalThis.CSS?.highlights;
    if (!name || !registry) return;
    const ranges = spans
      .map((span) => rangeOf(draft, span))
      // A frame's words have a registry of their own, and no look: there the panel's quotations have to do.
      .filter((range) => range?.startContainer.ownerDocument === document)
      .filter((range) => range !== null);
    if (ranges.length > 0) registry.set(name, new Highlight(...ranges));
  }

  clear(): void {
    for (const name of HIGHLIGHTS) globalThis.CSS?.highlights?.delete(name);
  }
}
