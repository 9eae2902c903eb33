import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/** Folders with C++ of ours. */
const CPP_FOLDERS = ['core', 'wasm', 'tests/core', 'tests/fuzz'];

/** Every C++ file of ours, relative to the checkout. */
export function ourCppFiles(endings = ['.cpp', '.h']) {
  return CPP_FOLDERS.flatMap((folder) => list(folder)).filter((path) => endings.some((end) => path.endsWith(end)));
}

function list(folder) {
  const entries = readdirSync(inRoot(folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}
