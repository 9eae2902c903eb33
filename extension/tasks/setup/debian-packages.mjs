import { spawnSync } from 'node:child_process';
import { launch, tail, logFile } from '../toolchain/program.mjs';
import { Problem } from '../toolchain/problem.mjs';
import { step } from '../toolchain/progress.mjs';
import { asRoot } from './as-root.mjs';
import { isOffline, OFFLINE } from './offline.mjs';

/** Debian packages by what they are for. */
export const PACKAGES = {
  'C++': ['build-essential', 'cmake', 'ninja-build', 'clang', 'libclang-rt-14-dev', 'catch2', 'nlohmann-json3-dev'],
  'C++ style': ['clang-format', 'clang-tidy'],
  WebAssembly: ['emscripten'],
  'ICU sources': ['icu-devtools', 'dpkg-dev', 'ca-certificates', 'curl', 'xz-utils'],
  browsers: ['chromium', 'firefox-esr', 'fonts-dejavu', 'fonts-noto-color-emoji', 'openssl'],
};

/** Installs the Debian packages that are missing; asks for nothing when none is. */
export async function installPackages() {
  const wanted = Object.values(PACKAGES).flat();
  const missing = await step('Debian packages', (note) => {
    const list = wanted.filter((name) => !installed().has(name));
    note(list.length === 0 ? 'all there' : `missing: ${list.join(', ')}`);
    return list;
  });
  if (missing.length === 0) return;
  const prefix = asRoot(missing);
  await step('apt-get update', () => apt(prefix, ['update'], 'apt-update'));
  await step(`apt-get install (${missing.length} packages, some minutes)`, () =>
    apt(prefix, ['install', '--yes', '--no-install-recommends', ...missing], 'apt-install'),
  );
}

let known;

function installed() {
  if (known) return known;
  const answer = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n'], { encoding: 'utf8' });
  if (answer.error) {
    const all = Object.values(PACKAGES).flat().join(' ');
    throw new Problem(`Tact’s set-up knows Debian and its relatives only; it would have installed: ${all}.`);
  }
  const lines = answer.stdout.split('\n').filter((line) => line.endsWith(' installed'));
  known = new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
  return known;
}

async function apt(prefix, args, log) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args];
  const { code, output } = await launch(words[0], words.slice(1), { log });
  const packagesLost = /Unable to (locate package|fetch some archives)/.test(output);
  if (code === 0 && !packagesLost) return;
  // A mirror that does not answer is no failure of `update` as long as the packages themselves can be had.
  if (args[0] === 'update' && !isOffline(output)) return;
  if (isOffline(output)) throw new Problem(OFFLINE);
  throw new Problem(`${tail(output, 15)}\napt-get ${args[0]} failed; all of its output is in ${logFile(log)}.`);
}
