import { describe, expect, it } from 'vitest';
import { CUE_NAMES } from '../../wasm/binding/cue-names';
import { filesLike, textOf } from './repository-files';

type Words = Readonly<Record<string, unknown>>;

function words(name: string): Words {
  return JSON.parse(textOf(name)) as Words;
}

const catalogs = filesLike(/^extension\/locales\/en\/.*\.json$/).map(
  (name) => name.split('/').at(-1) ?? '',
);

describe('locales', () => {
  it.each(catalogs)('%s says the same things in French', (catalog) => {
    const english = Object.keys(words(`extension/locales/en/${catalog}`)).sort();
    const french = Object.keys(words(`extension/locales/fr/${catalog}`)).sort();
    expect(french).toEqual(english);
  });

  it.each(catalogs)('%s adds nothing of its own in Canadian French', (catalog) => {
    const [file] = filesLike(
      new RegExp(`^extension/locales/fr-CA/${catalog.replace('.', '\\.')}$`),
    );
    const canadian = file === undefined ? [] : Object.keys(words(file));
    const french = words(`extension/locales/fr/${catalog}`);
    expect(canadian.filter((key) => !(key in french))).toEqual([]);
  });
});

describe('cues', () => {
  it.each(['en', 'fr'])('each have a name and advice: %s', (language) => {
    const catalog = words(`extension/locales/${language}/cues.json`);
    const missing = CUE_NAMES.flatMap((cue) => [`cue_${cue}`, `advice_${cue}`]).filter(
      (key) => typeof catalog[key] !== 'string' || catalog[key] === '',
    );
    expect(missing).toEqual([]);
  });

  it('are the registry of core, in its order', () => {
    const header = textOf('core/src/cues/cue_registry.h');
    const body = /enum class Cue[^{]*\{([^}]*)\}/.exec(header)?.[1] ?? '';
    const names = [
      ...body.replace(/\/\/.*$/gm, '').matchAll(/\b([a-z_]+)\b\s*(?:=\s*\d+)?\s*(?:,|$)/g),
    ].map(([, name]) => name);
    expect(names.slice(0, CUE_NAMES.length)).toEqual([...CUE_NAMES]);
  });
});

describe('sites', () => {
  const folders = [
    ...new Set(
      filesLike(/^extension\/sites\/[a-z-]+\/site\.ts$/).map((name) => name.split('/')[2] ?? ''),
    ),
  ];

  it('are all registered', () => {
    expect(folders.length).toBeGreaterThan(0);
    const registry = filesLike(/^extension\/sites\/[a-z-]+\.ts$/)
      .filter((name) => /registry|hosts|generic/.test(name))
      .map(textOf)
      .join('\n');
    const content = filesLike(/^extension\/entrypoints\/.*\.content\.ts$/)
      .map(textOf)
      .join('\n');
    expect(folders.filter((name) => !`${registry}\n${content}`.includes(`/${name}/site`))).toEqual(
      [],
    );
  });

  it('keep their selectors apart', () => {
    const without = folders.filter(
      (name) =>
        name !== 'generic' &&
        filesLike(new RegExp(`^extension/sites/${name}/selectors\\.ts$`)).length === 0,
    );
    expect(without).toEqual([]);
  });
});

describe('commands', () => {
  it('are files that exist', () => {
    const { scripts } = words('package.json') as { scripts: Record<string, string> };
    const missing = Object.values(scripts)
      .flatMap((script) => script.match(/\S+\.mjs/g) ?? [])
      .filter((file) => filesLike(new RegExp(`^${file.replaceAll('.', '\\.')}$`)).length === 0);
    expect(missing).toEqual([]);
  });
});
