// npm and the programs it installed, run with the Node that runs this.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

/** Command and first arguments of npm itself. */
export function npm() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((path) => path?.endsWith('.js') && existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
}

/** Command and first arguments of a program in node_modules, by package and path. */
export function packaged(...path) {
  return [process.execPath, inRoot('node_modules', ...path)];
}

/** Programs of packages that the commands use. */
export const PROGRAMS = {
  wxt: packaged('wxt', 'bin', 'wxt.mjs'),
  vitest: packaged('vitest', 'vitest.mjs'),
  eslint: packaged('eslint', 'bin', 'eslint.js'),
  prettier: packaged('prettier', 'bin', 'prettier.cjs'),
  tsc: packaged('typescript', 'bin', 'tsc'),
};
