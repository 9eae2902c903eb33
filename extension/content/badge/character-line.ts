import { countCharacters, limitOf } from '../../sites/character-count';
import type { Composer } from '../../sites/composer';

/** How long a text is, as its site counts, and how long it may be. */
export interface Length {
  readonly count: number;
  readonly most: number;
}

/** The length of a composer's text; null where the site's limit is not known. */
export function lengthOf(composer: Composer, text: string): Length | null {
  const limit = limitOf(composer.surface, composer.editor, composer.scope());
  return limit && { count: countCharacters(text, limit), most: limit.most };
}
