import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, NETWORKS, TAGS, UNSURE_REASONS } from '../../../extension/shared/vocabulary';
import { RULE_PRESETS } from '../../../extension/shared/summary';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LOCALES = path.join(ROOT, 'extension/locales');
const AREAS = readdirSync(path.join(LOCALES, 'en')).map((file) => path.basename(file, '.json'));

function texts(language: string, area: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(LOCALES, language, `${area}.json`), 'utf8')) as Record<
    string,
    string
  >;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

function allKeys(): Set<string> {
  return new Set(AREAS.flatMap((area) => Object.keys(texts('en', area))));
}

function has(keys: ReadonlySet<string>, key: string): boolean {
  return keys.has(key) || (keys.has(`${key}_one`) && keys.has(`${key}_other`));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

describe.each(AREAS)('texts of the area %s', (area) => {
  const en = texts('en', area);
  const fr = texts('fr', area);

  it('exist in both languages, with the same places to fill', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      expect(placeholders(fr[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('differ in Canadian French only where French has the key, and really differ', () => {
    for (const [key, text] of Object.entries(texts('fr-CA', area))) {
      expect(fr, key).toHaveProperty([key]);
      expect(text).not.toBe(fr[key]);
    }
  });

  it('use typographic marks', () => {
    for (const [key, text] of Object.entries({ ...en, ...fr })) {
      expect(text, key).not.toMatch(/['"]|\.\.\.| {2}|^\s|\s$/);
    }
    for (const [key, text] of Object.entries(fr)) {
      expect(text, key).not.toMatch(/[^\u00a0\u202f\d][:;!?%»]|«[^\u00a0\u202f]/);
    }
  });

  it('are short', () => {
    for (const [key, text] of Object.entries({ ...en, ...fr })) {
      expect(text.length, key).toBeLessThanOrEqual(170);
    }
  });
});

describe('the whole vocabulary', () => {
  const keys = allKeys();

  it('names every tag, kind, network, rule and reason to be unsure', () => {
    const wanted = [
      ...TAGS.map((tag) => `tag_${tag}`),
      ...KINDS.flatMap((kind) => [`kind_${kind}`, `meaning_${kind}`]),
      ...NETWORKS.map((network) => `network_${network}`),
      ...RULE_PRESETS.flatMap((preset) => [`rule_${preset}`, `rule_note_${preset}`]),
      ...UNSURE_REASONS.map((reason) => `unsure_${reason}`),
    ];
    expect(wanted.filter((key) => !has(keys, key))).toEqual([]);
  });

  it('names and advises on exactly the cues that the engine has', () => {
    const registry = readFileSync(path.join(ROOT, 'core/src/cues/cue_registry.h'), 'utf8');
    const body = /enum class Cue[^{]*\{([^}]*)\}/.exec(registry)?.[1] ?? '';
    const cues = body.replace(/\/\/.*$/gm, '').match(/[a-z_]+/g) ?? [];
    const count = Number(/kCueCount = (\d+)/.exec(registry)?.[1]);
    expect(cues).toHaveLength(count);
    expect(Object.keys(texts('en', 'cues')).sort()).toEqual(
      cues.flatMap((cue) => [`cue_${cue}`, `advice_${cue}`]).sort(),
    );
  });

  it('has every text that a page asks for by name', () => {
    const asked = ['popup', 'options', 'onboarding', 'contests', 'report', 'shared/ui']
      .flatMap((folder) => sources(path.join(ROOT, 'extension', folder)))
      .flatMap((source) => [...source.matchAll(/\bt\(\s*'([\w-]+)'/g)].map(([, key]) => key ?? ''));
    expect(asked.length).toBeGreaterThan(80);
    expect([...new Set(asked)].filter((key) => !has(keys, key))).toEqual([]);
  });
});

describe('store texts', () => {
  it.each(['en', 'fr'])('fit the stores in %s', (language) => {
    const file = path.join(ROOT, 'extension/public/_locales', language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(75);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});
