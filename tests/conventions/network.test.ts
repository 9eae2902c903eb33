import { describe, expect, it } from 'vitest';
import { filesLike, textOf } from './repository-files';

/** What could speak to another machine. */
const CALLS = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts(',
  'WebTransport',
];

/** Files that read the package's own files, each with the one call it may make. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'extension/shared/packaged-file.ts': 'fetch(',
};

const SHIPPED = filesLike(
  /^(extension\/(?!tasks\/|icons\/)|wasm\/binding\/).*\.(ts|tsx|html|css|js)$/,
);

/** Whether the call stands in a text as a word of its own. */
function mentions(text: string, call: string): boolean {
  return new RegExp(`(?<!\\w)${call.replace('(', '\\(')}`).test(text);
}

describe('what is shipped', () => {
  it('calls nothing that could leave the browser', () => {
    expect(SHIPPED.length).toBeGreaterThan(50);
    const calls = SHIPPED.flatMap((name) => {
      const text = textOf(name);
      return CALLS.filter((call) => mentions(text, call) && OWN_FILES[name] !== call).map(
        (call) => `${name}: ${call}`,
      );
    });
    expect(calls).toEqual([]);
  });

  it('fetches packaged files only, by addresses of the package', () => {
    for (const name of Object.keys(OWN_FILES)) {
      const text = textOf(name);
      expect(text.match(/\bfetch\(/g), name).toHaveLength(1);
      expect(text, name).toMatch(/\bfetch\((browser\.)?runtime\.getURL\(/);
    }
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const elsewhere = SHIPPED.filter((name) => /\.(html|css)$/.test(name)).filter((name) =>
      /(src|href)="(https?:)?\/\/|url\(\s*["']?(https?:)?\/\//.test(textOf(name)),
    );
    expect(elsewhere).toEqual([]);
  });
});
