// npm run --silent tact -- classify --ndjson …: the command line, through WebAssembly with --wasm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './toolchain/cache.mjs';
import { classifyCommand } from './toolchain/classify-command.mjs';
import { tactProgram, wasmModule } from './toolchain/paths.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(() => {
  const words = process.argv.slice(2);
  const throughWasm = words.includes('--wasm');
  const engine = throughWasm ? wasmModule() : tactProgram('release');
  if (!existsSync(engine)) throw new Problem(`${engine} is not built yet; run: npm run build`);
  const [command, ...first] = classifyCommand(throughWasm ? 'wasm' : 'release');
  const args = [...first, ...words.filter((word) => word !== '--wasm')];
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
});
