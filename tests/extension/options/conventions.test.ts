import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';

const EXTENSION = path.resolve(import.meta.dirname, '../../../extension');

function sources(folder: string): string[] {
  return readdirSync(path.join(EXTENSION, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(EXTENSION, folder, file), 'utf8'));
}

describe('the options page', () => {
  it('has a place for every setting', () => {
    const page = sources('options').join('\n');
    // Set by the first page alone.
    const elsewhere = ['onboarded'];
    const missing = Object.keys(DEFAULT_SETTINGS).filter(
      (name) =>
        !elsewhere.includes(name) &&
        !page.includes(`settings.${name}`) &&
        !page.includes(`{ ${name} } = settings`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the pages of the extension', () => {
  it.each(['popup', 'options', 'onboarding', 'shared/ui'])(
    'know neither background nor content scripts nor sites, but for their hosts: %s',
    (folder) => {
      const allowed =
        /^(\.{1,2}\/)+(shared|locales|history|contests)\/|^\.\.\/sites\/hosts$|^\.\/|^\.\.\/(?!background|content|sites)[\w-]+$/;
      const imports = sources(folder).flatMap((source) =>
        [...source.matchAll(/from '(\.[^']+)'/g)].map(([, target]) => target ?? ''),
      );
      expect(imports.filter((target) => !allowed.test(target))).toEqual([]);
    },
  );
});

describe('the icons', () => {
  it.each([16, 32, 48, 128])('are square: %i pixels', (size) => {
    const png = readFileSync(path.join(EXTENSION, 'public/icons', `${size}.png`));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
