import { describe, expect, it } from 'vitest';
import { filesLike, importsOf, textOf } from './repository-files';

/** For each part, what it may import besides itself. Everything else points outwards. */
const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {
  'extension/shared': [],
  'extension/locales': [/^extension\/shared\/i18n/],
  'extension/sites': [/^extension\/shared\//],
  'extension/content': [/^extension\/(shared|sites|locales)\//],
  'extension/background': [/^extension\/(shared|sites|locales)\//, /^wasm\/binding\//],
  'extension/contests': [/^extension\/(shared|locales)\//],
  'extension/popup': [/^extension\/(shared|locales|sites|contests)\//],
  'extension/history': [/^extension\/shared\//, /^wasm\/binding\//],
  'extension/options': [/^extension\/(shared|locales|sites|history)\//],
  'extension/report': [/^extension\/(shared|locales)\//],
  'extension/onboarding': [/^extension\/(shared|locales|sites)\//],
  'wasm/binding': [/^extension\/shared\/(vocabulary|verdict|archive)$/],
  'wasm/command': [/^wasm\/binding\//, /^extension\/shared\/(vocabulary|verdict)$/],
};

describe('TypeScript imports point inwards', () => {
  it.each(Object.entries(ALLOWED))('%s', (part, allowed) => {
    const files = filesLike(new RegExp(`^${part}/.*\\.tsx?$`));
    expect(files.length).toBeGreaterThan(0);
    const outwards = files.flatMap((name) =>
      importsOf(name)
        .filter((target) => !target.startsWith(`${part}/`))
        .filter((target) => !allowed.some((pattern) => pattern.test(target)))
        .map((target) => `${name} imports ${target}`),
    );
    expect(outwards).toEqual([]);
  });
});

describe('C++ includes point inwards', () => {
  const includes = (name: string): string[] =>
    [...textOf(name).matchAll(/^#include [<"]([^>"]+)[>"]/gm)].map(([, target = '']) => target);

  it('core knows neither the boundary nor a browser', () => {
    const files = filesLike(/^core\/(src|include)\/.*\.(cpp|h)$/);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((name) =>
      includes(name)
        .filter((target) => /(^|\/)abi\.h$|emscripten|wasm|iostream|^cstdio$/.test(target))
        .map((target) => `${name} includes ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('public headers include public headers only', () => {
    const wrong = filesLike(/^core\/include\/.*\.h$/).flatMap((name) =>
      includes(name)
        .filter((target) => target.includes('/') && !target.startsWith('tact/'))
        .map((target) => `${name} includes ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
