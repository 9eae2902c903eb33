// npm run --silent tact -- classify --ndjson …: the command line, through WebAssembly with --wasm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './toolchain/cache.mjs';
import { inRoot, tactProgram, wasmModule } from './toolchain/paths.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(() => {
  const words = process.argv.slice(2);
  const throughWasm = words.includes('--wasm');
  const engine = throughWasm ? wasmModule() : tactProgram('release');
  if (!existsSync(engine)) throw new Problem(`${engine} is not built yet; run: npm run build`);
  const program = throughWasm
    ? [process.execPath, inRoot('tests/run-typescript.mjs'), inRoot('wasm/command/main.ts')]
    : [engine];
  const args = [...program.slice(1), ...words.filter((word) => word !== '--wasm')];
  const { status, error } = spawnSync(program[0], args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
});
