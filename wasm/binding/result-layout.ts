/** Twin of wasm/abi.h; tests/wasm compares the two. */

/** The boundary this binding speaks. */
export const ABI_VERSION = 2;

/** Index of each 32-bit word in the result block. */
export const ResultWord = {
  tag: 0,
  kind: 1,
  probability: 2,
  unsure: 3,
  strength: 4,
  language: 5,
  truncated: 6,
  evidenceCount: 7,
  sentenceCount: 8,
  counterfactualCount: 9,
  kinds: 10,
  evidence: 18,
  sentences: 114,
  counterfactual: 306,
  resultWords: 322,
} as const;

/** Longest text in UTF-16 units that the engine takes (tact::kMaxInputUnits). */
export const MAX_INPUT_UNITS = 1_000_000;

/** Twin of tact::ErrorCode: number → name. */
export const ERROR_NAMES: Readonly<Record<number, string>> = {
  1: 'not_open',
  2: 'out_of_memory',
  3: 'text_too_long',
  4: 'bad_argument',
  5: 'bad_json',
  10: 'model_unknown_magic',
  11: 'model_newer_format',
  12: 'model_size_mismatch',
  13: 'model_checksum',
  14: 'model_bad_header',
  15: 'model_schema_mismatch',
  16: 'model_bad_weight',
  17: 'model_self_test',
  20: 'overlay_invalid',
  30: 'ledger_newer_schema',
  31: 'bad_archive',
};
