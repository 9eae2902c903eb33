// Bundles one TypeScript program of tests/ and runs it: node tests/run-typescript.mjs tests/tour/main.ts [arguments]
// Node 20 cannot run TypeScript by itself, and this keeps the tests free of a second toolchain: esbuild is here anyway.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node tests/run-typescript.mjs <program.ts> [arguments]');
  process.exit(2);
}
const name = relative(join(root, 'tests'), resolve(entry)).replace(/[\\/]/g, '-');
// One file per process, so that two runs at the same time never read each other's half-written program.
const outfile = join(root, 'build', 'tests', `${basename(name, '.ts')}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  define: { REPOSITORY_ROOT: JSON.stringify(root) },
  logLevel: 'warning',
});
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
process.setSourceMapsEnabled(true);
process.on('exit', () => removeQuietly(outfile));
await import(pathToFileURL(outfile).href);

function removeQuietly(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // A left-over bundle in build/ harms nobody.
  }
}
