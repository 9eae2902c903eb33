import { describe, expect, it } from 'vitest';
import { textOf } from './repository-files';

/** Reads the list as it stands in wxt.config.ts: the manifest has no other source. */
function listed(key: string): string[] {
  const list = new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(textOf('wxt.config.ts'))?.[1];
  if (list === undefined) throw new Error(`wxt.config.ts has no ${key}`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

describe('permissions', () => {
  const privacy = textOf('PRIVACY.md');

  it('are each explained in PRIVACY.md', () => {
    const permissions = listed('permissions');
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter((name) => !privacy.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('asked for when they are wanted are explained as such', () => {
    const explained = [...privacy.matchAll(/^\| `(\w+)` \(optional\) \|/gm)].map(
      ([, name]) => name,
    );
    expect(listed('optional_permissions')).toEqual(explained);
  });

  it('explained there are asked for', () => {
    const explained = [...privacy.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    expect(explained.filter((name) => !listed('permissions').includes(name))).toEqual([]);
  });

  it('let nothing through that reads more than a draft', () => {
    const tooMuch = [
      'tabs',
      'history',
      'cookies',
      'webRequest',
      'downloads',
      'clipboardRead',
      '<all_urls>',
    ];
    const asked = [...listed('permissions'), ...listed('optional_permissions')];
    expect(asked.filter((name) => tooMuch.includes(name))).toEqual([]);
  });

  it('forbid connections in the pages of the extension', () => {
    const config = textOf('wxt.config.ts');
    expect(config).toContain('"default-src \'none\'"');
    expect(config).toContain('"connect-src \'self\'"');
  });
});
