import { describe, expect, it } from 'vitest';
import { FILES, textOf } from './repository-files';

/** Text files, apart from data that others wrote. */
const TEXTS = FILES.filter(
  (name) =>
    /\.(cpp|h|ts|tsx|mts|mjs|js|json|md|html|css|txt|cmake|yml|sh|svg|tsv)$|\/run$/.test(name) &&
    name !== 'package-lock.json' &&
    !name.startsWith('core/corpus/'),
);

/** Things that belong to somebody's machine and to nobody else's. Written in pieces, so as not to find themselves. */
const MACHINE = [
  '/wo' + 'rk/',
  '/ro' + 'ot/',
  '/ho' + 'me/',
  'C:' + '\\\\Users',
  '/tmp/cla' + 'ude',
];

/** Hosts of package registries: mirrors differ, so no file may name one. */
const REGISTRIES = [
  'registry.np' + 'mjs',
  'registry.ya' + 'rnpkg',
  'artif' + 'actory',
  'np' + 'm.pkg.',
];

function holding(words: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const text = textOf(name);
    return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
}

describe('the repository', () => {
  it('names no path of a machine', () => {
    expect(TEXTS.length).toBeGreaterThan(100);
    expect(holding(MACHINE, TEXTS)).toEqual([]);
  });

  it('names no registry', () => {
    expect(holding(REGISTRIES, TEXTS)).toEqual([]);
  });

  it('locks packages by version and checksum', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
    };
    const loose = Object.entries(lock.packages)
      .filter(([name, entry]) => name !== '' && !entry.link && !(entry.version && entry.integrity))
      .map(([name]) => name);
    expect(loose).toEqual([]);
  });
});
