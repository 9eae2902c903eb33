// npm run build: everything that people install or run.
import { buildAll } from './build/all.mjs';
import { setUp } from './setup/all.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  await setUp();
  await buildAll();
});
