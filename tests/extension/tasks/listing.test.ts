import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  LISTING_LANGUAGES,
  listingIn,
  LONGEST,
  type ManifestMessages,
} from '../../../extension/tasks/listing/listing';
import { manifestLists } from '../../../extension/tasks/listing/manifest-lists';
import { FRAMED_MATCHES, SITE_HOSTS, SITE_MATCHES } from '../../../extension/sites/hosts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const MANIFEST = manifestLists(ROOT);
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const messagesOf = (language: string) =>
  JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as ManifestMessages;

describe.each(LISTING_LANGUAGES)('the store page in %s', (language) => {
  const listing = listingIn(language, MANIFEST, messagesOf(language));

  it.each(['name', 'summary', 'description'] as const)('has a %s that fits', (part) => {
    expect([...listing[part]].length).toBeLessThanOrEqual(LONGEST[part]);
    expect([...listing[part]].length).toBeGreaterThan(10);
  });

  it('fills in every sentence', () => {
    const all = [
      listing.description,
      listing.purpose,
      ...listing.privacy,
      ...listing.justifications.map(({ why }) => why),
    ].join('\n');
    expect(all).not.toMatch(/\{\w+\}|listing_|onboarding_|undefined/);
  });

  it('justifies everything that the manifest asks for, and nothing else', () => {
    const asked = listing.justifications.flatMap((each) => each.asked.split(' '));
    const wanted = [
      ...MANIFEST.permissions,
      ...MANIFEST.optionalPermissions,
      ...SITE_MATCHES,
      ...FRAMED_MATCHES,
      ...MANIFEST.optionalHosts,
    ];
    expect(asked.toSorted()).toEqual(wanted.toSorted());
    expect(MANIFEST.permissions).toContain('storage');
    expect(MANIFEST.optionalHosts).toEqual(['https://*/*']);
    for (const { why } of listing.justifications) expect(why.length).toBeGreaterThan(15);
  });

  it('names every network', () => {
    const networks = JSON.parse(read(`extension/locales/${language}/common.json`)) as Record<
      string,
      string
    >;
    for (const { network } of SITE_HOSTS) {
      expect(listing.description).toContain(networks[`network_${network}`]);
    }
  });
});

describe('the store pages', () => {
  it('give the reasons that PRIVACY.md gives', () => {
    const privacy = read('PRIVACY.md');
    const { justifications } = listingIn('en', MANIFEST, messagesOf('en'));
    for (const name of [...MANIFEST.permissions, ...MANIFEST.optionalPermissions]) {
      const row = new RegExp(`^\\| \`${name}\`[^|]*\\| (.*) \\|$`, 'm').exec(privacy)?.[1] ?? '';
      const why = justifications.find(({ asked }) => asked === name)?.why ?? '';
      expect(why, name).toBe(`${row.charAt(0).toUpperCase()}${row.slice(1)}.`);
    }
  });

  it('cannot be made without a text', () => {
    expect(() => listingIn('en', MANIFEST, {})).toThrow('extension_name');
    const unknown = { ...MANIFEST, permissions: ['history'] };
    expect(() => listingIn('fr', unknown, messagesOf('fr'))).toThrow('listing_permission_history');
  });

  it('cannot be made from a manifest whose lists are not found', () => {
    expect(() => manifestLists(path.join(ROOT, 'core'))).toThrow();
  });
});
