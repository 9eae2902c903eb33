// Where downloads and built dependencies stay between builds, outside versioned files.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** `TACT_CACHE`, or build/cache. */
export function cacheFolder() {
  return process.env.TACT_CACHE ? resolve(process.env.TACT_CACHE) : join(root, 'build', 'cache');
}

/** Environment for Debian's Emscripten: a cache it may write to, and the modules its optimiser asks of Node. */
export function emscriptenEnvironment() {
  const cache = join(cacheFolder(), 'emscripten');
  mkdirSync(cache, { recursive: true });
  return { ...process.env, EM_CACHE: cache, NODE_PATH: '/usr/share/nodejs' };
}
