import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesLike, textOf } from './repository-files';

/** Lines that one concept may take; tests list many cases of one concept. */
const LIMIT = 250;
const TEST_LIMIT = 300;

/** Tables, which are one thing however long they are. */
const LONG: readonly RegExp[] = [
  /^core\/src\/text\/(language_words|letter_pairs|link_names)\.cpp$/,
  /^tests\/e2e\/surfaces\.ts$/,
  // The one loop over a text.
  /^core\/src\/text\/tokenizer\.cpp$/,
  /(^|\/)fixtures\.ts$/,
];

const SOURCES = filesLike(/^(core|wasm|extension|tests)\/.*\.(cpp|h|ts|tsx|mjs)$/);

describe('source files', () => {
  it(`have at most ${LIMIT} lines, unless they are tables`, () => {
    const long = SOURCES.filter((name) => !LONG.some((pattern) => pattern.test(name)))
      .map((name) => ({ name, lines: textOf(name).split('\n').length - 1 }))
      .filter(({ name, lines }) => lines > (name.startsWith('tests/') ? TEST_LIMIT : LIMIT))
      .map(({ name, lines }) => `${name}: ${lines}`);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case, in C++ in snake_case', () => {
    const wrong = SOURCES.filter((name) => {
      const base = path.posix.basename(name);
      return /\.(cpp|h)$/.test(base)
        ? !/^[a-z0-9_]+\.(cpp|h)$/.test(base)
        : !/^[a-z0-9-]+(\.(test|d|content|config))?\.(ts|tsx|mjs|mts)$/.test(base);
    });
    expect(wrong).toEqual([]);
  });

  it('are not called by names that say nothing', () => {
    const vague = /(^|[-_/])(utils?|helpers?|misc|common|stuff|tools?)\.(ts|tsx|mjs|cpp|h)$/;
    const known = ['extension/locales/common.ts'];
    expect(SOURCES.filter((name) => vague.test(name) && !known.includes(name))).toEqual([]);
  });

  it('leave no work for later and no type checks switched off', () => {
    const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', '@ts-' + 'ignore', '@ts-no' + 'check'];
    // As words: a name such as Mastodon's may hold one of them.
    const marks = new RegExp(`(?<![A-Z])(${words.join('|')})(?![A-Z])`);
    expect(SOURCES.filter((name) => marks.test(textOf(name)))).toEqual([]);
  });
});
