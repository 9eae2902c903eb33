import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PROGRAMS } from '../toolchain/npm.mjs';
import { inRoot } from '../toolchain/paths.mjs';
import { mustRun } from '../toolchain/program.mjs';
import { step } from '../toolchain/progress.mjs';
import { fingerprint } from './fingerprint.mjs';

/** Everything that ends up in the packages. */
const SOURCES = ['extension', 'wasm/binding', 'wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Folder names under build/extension, as WXT calls them. `test` builds let the journeys look inside. */
export const BUILDS = [
  { browser: 'chrome', mode: 'production', folder: 'chrome-mv3' },
  { browser: 'firefox', mode: 'production', folder: 'firefox-mv3' },
  { browser: 'chrome', mode: 'test', folder: 'chrome-mv3-test' },
  { browser: 'firefox', mode: 'test', folder: 'firefox-mv3-test' },
];

/** Builds the extension for both browsers, as shipped and for tests; skips what would come out the same. */
export async function buildExtension() {
  const now = fingerprint(SOURCES.map((path) => inRoot(path)));
  for (const build of BUILDS) await buildOne(build, now);
}

async function buildOne({ browser, mode, folder }, now) {
  await step(`extension: ${folder}`, async (note) => {
    const stamp = inRoot('build', 'extension', `${folder}.sources`);
    const manifest = inRoot('build', 'extension', folder, 'manifest.json');
    if (existsSync(manifest) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return note('up to date');
    const [command, ...first] = PROGRAMS.wxt;
    const args = [...first, 'build', '--browser', browser, '--mv3', '--mode', mode];
    await mustRun(`Building ${folder}`, command, args, { log: `extension-${folder}` });
    writeFileSync(stamp, now);
  });
}
