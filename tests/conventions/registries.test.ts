import { describe, expect, it } from 'vitest';
import { networkOfHost, SITE_HOSTS } from '../../extension/sites/hosts';
import { SITES } from '../../extension/sites/registry';
import { SITE_IDS } from '../../extension/sites/site';
import { CUE_NAMES } from '../../wasm/binding/cue-names';
import { SURFACES } from '../e2e/surfaces';
import { PLAYGROUND_SITES } from '../playground/sites';
import { FILES, filesLike, textOf } from './repository-files';

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

  it('are the folders of extension/sites, each in the list and in the registry', () => {
    expect([...folders].sort()).toEqual([...SITE_IDS].sort());
    const registry = textOf('extension/sites/registry.ts');
    expect(folders.filter((id) => !registry.includes(`'./${id}/site'`))).toEqual([]);
  });
});

/** Every adapter of a network; the generic one is at home anywhere. */
const ADAPTERS = SITE_IDS.filter((id) => id !== 'generic');

describe.each(ADAPTERS)('the adapter %s', (id) => {
  const folder = `extension/sites/${id}`;
  const adapter = filesLike(new RegExp(`^${folder}/[a-z-]+\\.ts$`));
  const page = `tests/playground/pages/${id}`;
  const site = SITES.find((each) => each.id === id);
  const hosts = SITE_HOSTS.filter(({ network }) => network === site?.network);

  it('keeps its selectors apart, uses each, and says where and when they were seen', () => {
    expect(adapter).toContain(`${folder}/selectors.ts`);
    const selectors = textOf(`${folder}/selectors.ts`);
    expect(selectors).toMatch(/\bsources?\b|\b(seen|read) in\b/i);
    expect(selectors, 'a year, or that it is general knowledge').toMatch(
      /\b20\d\d\b|general knowledge/i,
    );
    const users = adapter.filter((name) => !name.endsWith('/selectors.ts')).map(textOf);
    const names = [...selectors.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(0);
    // In selectors.ts itself one selector may be made of another.
    const unused = names.filter(
      (name) =>
        !users.some((text) => new RegExp(`\\b${name}\\b`).test(text)) &&
        (selectors.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2,
    );
    expect(unused).toEqual([]);
  });

  it('has a page in the playground that answers to one of its hosts', () => {
    const line = PLAYGROUND_SITES.find((each) => each.folder === id);
    expect(line, 'its line in tests/playground/sites.ts').toBeDefined();
    expect(filesLike(new RegExp(`^${page}/page\\.tsx?$`))).toEqual([`${page}/${line?.script}`]);
    // WordPress is at home on anybody's host.
    const known = line?.hosts.filter((host) => networkOfHost(host) === site?.network) ?? [];
    expect(known.length > 0 || id === 'wordpress').toBe(true);
  });

  it('has its composers among the journeys', () => {
    expect(filesLike(new RegExp(`^${page}/surfaces\\.ts$`))).toHaveLength(1);
    expect(textOf('tests/e2e/surfaces.ts')).toContain(`'../playground/pages/${id}/surfaces'`);
    expect(SURFACES.some(({ network }) => network === site?.network)).toBe(true);
  });

  it('has hosts in the manifest and its network in what people read', () => {
    expect(hosts.flatMap((each) => each.hosts).length).toBeGreaterThan(0);
    const name = words('extension/locales/en/common.json')[`network_${site?.network}`];
    expect(name).toEqual(expect.any(String));
    for (const read of ['README.md', 'PRIVACY.md']) {
      expect(textOf(read), read).toContain(name);
    }
  });

  it('has tests of its own', () => {
    const tests = `tests/extension/sites/${id}.test.ts`;
    expect(FILES).toContain(tests);
  });
});

describe('hosts', () => {
  it('are each served by an adapter', () => {
    const orphans = SITE_HOSTS.filter(
      ({ network }) => !SITES.some((site) => site.network === network),
    );
    expect(orphans).toEqual([]);
  });

  it('are the ones that PRIVACY.md lists', () => {
    const privacy = textOf('PRIVACY.md');
    const hosts = SITE_HOSTS.flatMap((each) => each.hosts);
    expect(hosts.filter((host) => !privacy.includes(`\`${host}\``))).toEqual([]);
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
