/** More slots than this no longer read as a card. */
const MOST_SLOTS = 19;

/** How the stamp card looks. */
export interface Stamps {
  /** Value posts that pay for one promotional post. */
  readonly slots: number;
  readonly filled: number;
}

/**
 * The card of a rule: at a limit of one in ten, nine stamps pay for one promotional post.
 * Null where a card says nothing: no promotional post is allowed, any number is, or the card would be too long.
 */
export function stampsFor(limit: number, missing: number | null): Stamps | null {
  if (!(limit > 0 && limit < 1)) return null;
  // Guards against 1 / 0.1 = 10.000000000000002 and the like.
  const slots = Math.ceil(1 / limit - 1 - 1e-9);
  if (slots < 1 || slots > MOST_SLOTS) return null;
  const filled = missing === null ? 0 : Math.min(slots, Math.max(0, slots - missing));
  return { slots, filled };
}
