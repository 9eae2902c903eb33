// Makes ICU's common library ready in the cache and prints its folder: node wasm/icu/build.mjs native|wasm
// The folder holds common/ (headers) and libtact_icu.a. Done already: takes no time. Several at once: the first wins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, emscriptenEnvironment } from '../../extension/tasks/toolchain/cache.mjs';
import { obtainSource } from './source.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (target !== 'native' && target !== 'wasm') {
  console.error('Usage: node wasm/icu/build.mjs native|wasm');
  process.exit(2);
}

try {
  console.log(await build(target));
} catch (error) {
  console.error(`ICU could not be built: ${error.message}`);
  process.exit(1);
}

async function build(kind) {
  const icu = JSON.parse(readFileSync(join(here, 'icu.json'), 'utf8'));
  const cache = cacheFolder();
  const folder = join(cache, `icu-${icu.version}-${kind}-${recipeHash(kind)}`);
  if (existsSync(join(folder, 'libtact_icu.a'))) return folder;

  const source = await obtainSource(icu, cache);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, `icu-${kind}-work-`));
  try {
    const configure = ['-S', here, '-B', join(work, 'build'), '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=None'];
    configure.push(`-DTACT_ICU_SOURCE=${source}`);
    if (kind === 'wasm') configure.unshift('cmake');
    run(kind === 'wasm' ? 'emcmake' : 'cmake', configure, kind);
    run('cmake', ['--build', join(work, 'build')], kind);
    const ready = join(work, 'ready');
    mkdirSync(ready);
    renameSync(join(work, 'build', 'libtact_icu.a'), join(ready, 'libtact_icu.a'));
    cpSync(join(source, 'common', 'unicode'), join(ready, 'include', 'unicode'), { recursive: true });
    cpSync(join(source, 'LICENSE'), join(ready, 'LICENSE'));
    try {
      renameSync(ready, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'libtact_icu.a'))) throw error;
    }
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the built library depends on, apart from the machine: recipe, switches, compiler version. */
function recipeHash(kind) {
  const hash = createHash('sha256');
  for (const name of ['icu.json', 'switches.cmake', 'CMakeLists.txt']) hash.update(readFileSync(join(here, name)));
  const compiler = kind === 'wasm' ? 'em++' : 'c++';
  const answer = spawnSync(compiler, ['-dumpversion'], { encoding: 'utf8', env: environment(kind) });
  if (answer.error || answer.status !== 0) throw new Error(`${compiler} is missing; run npm run setup`);
  hash.update(`${answer.stdout}${process.arch}`);
  return hash.digest('hex').slice(0, 12);
}

function environment(kind) {
  return kind === 'wasm' ? emscriptenEnvironment() : process.env;
}

function run(command, args, kind) {
  // CMake's own output would hide the one line that this program prints.
  const answer = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: environment(kind), cwd: resolve(here) });
  if (answer.error) throw new Error(`${command} is missing; run npm run setup`);
  if (answer.status !== 0) throw new Error(`${command} failed`);
}
