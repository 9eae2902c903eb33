// npm start [-- --headless]: from a clean clone to a browser with Tact on the playground, or to the tour that plays itself.
import { buildAll } from './build/all.mjs';
import { setUp } from './setup/all.mjs';
import { inRoot } from './toolchain/paths.mjs';
import { runCommand } from './toolchain/problem.mjs';
import { spawn } from 'node:child_process';

await runCommand(async () => {
  await setUp();
  await buildAll();
  console.log('Tour');
  return passOn(process.execPath, [
    inRoot('tests/run-typescript.mjs'),
    inRoot('tests/tour/main.ts'),
    ...process.argv.slice(2),
  ]);
});

/** Gives the terminal to a program and takes over its exit code. */
function passOn(command, args) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { cwd: inRoot(), stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => settle(code ?? 1));
  });
}
