// npm run site:check -- page.html [--host www.linkedin.com]: tells which selectors still match a page that a person has
// saved from their browser. Nothing in it runs, nothing is fetched. Ends with 1 when no composer is found.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain/cache.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(() => {
  const words = process.argv.slice(2);
  if (!existsSync(path.join(root, 'node_modules'))) {
    throw new Problem('The packages are not installed yet; run: npm run setup');
  }
  const program = path.join(root, 'extension/tasks/site-check/main.ts');
  const runner = path.join(root, 'tests/run-typescript.mjs');
  const { status, error } = spawnSync(process.execPath, [runner, program, ...words], {
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
});
