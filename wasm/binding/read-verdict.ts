import type { Verdict } from '../../extension/shared/verdict';
import {
  KINDS,
  LANGUAGES,
  STRENGTHS,
  TAGS,
  UNSURE_REASONS,
  type Kind,
} from '../../extension/shared/vocabulary';
import { cueName } from './cue-names';
import { ResultWord } from './result-layout';

const BASIS_POINTS = 10_000;
const THOUSANDTHS = 1_000;

/** Turns a result block into a verdict. Numbers outside the vocabulary mean a broken module and throw RangeError. */
export function readVerdict(words: Int32Array): Verdict {
  const word = (at: number): number => words[at] ?? 0;
  const unsure = word(ResultWord.unsure);
  const kinds = Object.fromEntries(
    KINDS.map((kind, k) => [kind, word(ResultWord.kinds + k) / BASIS_POINTS]),
  ) as Record<Kind, number>;
  return {
    tag: name(TAGS, word(ResultWord.tag)),
    kind: name(KINDS, word(ResultWord.kind)),
    kinds,
    probability: word(ResultWord.probability) / BASIS_POINTS,
    unsure: unsure === 0 ? null : name(UNSURE_REASONS, unsure - 1),
    strength: name(STRENGTHS, word(ResultWord.strength)),
    language: name(LANGUAGES, word(ResultWord.language)),
    truncated: word(ResultWord.truncated) === 1,
    evidence: list(word(ResultWord.evidenceCount), ResultWord.evidence, 4, (at) => ({
      start: word(at),
      end: word(at + 1),
      cue: cueName(word(at + 2)),
      weight: word(at + 3) / THOUSANDTHS,
    })),
    sentences: list(word(ResultWord.sentenceCount), ResultWord.sentences, 3, (at) => ({
      start: word(at),
      end: word(at + 1),
      probability: word(at + 2) / BASIS_POINTS,
    })),
    counterfactual: list(
      word(ResultWord.counterfactualCount),
      ResultWord.counterfactual,
      2,
      (at) => ({ start: word(at), end: word(at + 1) }),
    ),
  };
}

function list<T>(count: number, first: number, width: number, read: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => read(first + index * width));
}

function name<T>(names: readonly T[], index: number): T {
  const found = names[index];
  if (found === undefined) throw new RangeError('the engine answered outside its vocabulary');
  return found;
}
