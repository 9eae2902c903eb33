import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Files of ours, relative to the checkout with slashes: those that git knows or would take. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((name) => name !== '' && existsSync(path.join(ROOT, name)));

/** A file's text. */
export function textOf(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

/** Files of ours whose path matches. */
export function filesLike(pattern: RegExp): string[] {
  return FILES.filter((name) => pattern.test(name));
}

/** What the files say that they import of ours, as paths relative to the checkout, without ending. */
export function importsOf(name: string): string[] {
  const statements = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
  return [...textOf(name).matchAll(statements)].map(([, target = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(name), target)),
  );
}
