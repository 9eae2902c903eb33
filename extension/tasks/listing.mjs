// npm run listing: the store pages in both languages under build/listing, texts composed from the product's own, pictures
// drawn from its own pages. Needs the packages and a Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain/cache.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  if (!existsSync(path.join(root, 'node_modules'))) {
    throw new Problem('The packages are not installed yet; run: npm run setup');
  }
  const out = path.join(root, 'build/listing');
  const runner = path.join(root, 'tests/run-typescript.mjs');
  const program = path.join(root, 'extension/tasks/listing/main.ts');
  const { status } = spawnSync(process.execPath, [runner, program, root, out], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const { drawPictures } = await import('./listing/pictures.mjs');
  const drawn = await drawPictures(out, process.env.CHROMIUM ?? '/usr/bin/chromium');
  console.log(`${path.relative(root, out)}: texts in en and fr, ${drawn.length} pictures`);
  return 0;
});
