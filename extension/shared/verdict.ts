import type { Kind, Language, Strength, Tag, UnsureReason } from './vocabulary';

/** Half-open range in UTF-16 units of the text as given: JavaScript string indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that moved the score. `weight` in logits, positive towards promotional. */
export interface Evidence extends Span {
  readonly cue: string;
  readonly weight: number;
}

/** The engine's answer for one draft (twin of tact::Verdict; probabilities 0–1). */
export interface Verdict {
  readonly tag: Tag;
  readonly kind: Kind;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly probability: number;
  readonly unsure: UnsureReason | null;
  readonly strength: Strength;
  readonly language: Language;
  readonly truncated: boolean;
  readonly evidence: readonly Evidence[];
  readonly sentences: readonly (Span & { readonly probability: number })[];
  /** Smallest set of spans without which the tag flips; empty when none was found. */
  readonly counterfactual: readonly Span[];
}
