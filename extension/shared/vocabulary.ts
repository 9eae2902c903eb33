/** The words Tact uses, as they stand in the engine (core/include/tact/verdict.h), the ledger and the locales. */

/** What a post mainly does; the first four are promotional. Order = tact::Kind. */
export const KINDS = [
  'offer',
  'showcase',
  'contest',
  'ask',
  'tip',
  'answer',
  'share',
  'conversation',
] as const;
export type Kind = (typeof KINDS)[number];

/** Order = tact::Tag. */
export const TAGS = ['value-adding', 'promotional', 'unsure'] as const;
export type Tag = (typeof TAGS)[number];

/** Order = tact::UnsureReason, without `none`. */
export const UNSURE_REASONS = ['too_short', 'unknown_language', 'near_threshold'] as const;
export type UnsureReason = (typeof UNSURE_REASONS)[number];

/** Order = tact::Strength. */
export const STRENGTHS = ['none', 'soft', 'hard'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Order = tact::Language. */
export const LANGUAGES = ['unknown', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Order = tact::Network. */
export const NETWORKS = [
  'other',
  'x',
  'facebook',
  'linkedin',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'pinterest',
  'tumblr',
  'youtube',
  'tiktok',
  'google-business',
  'wordpress',
] as const;
export type Network = (typeof NETWORKS)[number];

/** Kinds that a rule counts as promotional by default. */
export const PROMOTIONAL_KINDS: readonly Kind[] = KINDS.slice(0, 4);
