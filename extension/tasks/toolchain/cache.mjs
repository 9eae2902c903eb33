// Where downloads and built dependencies stay between builds, outside versioned files.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** `TACT_CACHE`, or build/cache. */
export function cacheFolder() {
  return process.env.TACT_CACHE ? resolve(process.env.TACT_CACHE) : join(root, 'build', 'cache');
}

/** Environment for Debian's Emscripten: its optimiser asks Node for modules of the distribution. */
export function emscriptenEnvironment() {
  return { ...process.env, NODE_PATH: '/usr/share/nodejs' };
}
