import { join } from 'node:path';

/** Absolute path of the checkout; put in by tests/run-typescript.mjs. */
declare const REPOSITORY_ROOT: string;

/** A path inside the checkout. */
export function inRepository(...parts: string[]): string {
  return join(REPOSITORY_ROOT, ...parts);
}
