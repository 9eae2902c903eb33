// npm run bench [-- ledger popup]: builds what is measured and measures it; see tests/bench.
import { placeEngineFiles } from './build/engine-files.mjs';
import { buildExtension } from './build/extension.mjs';
import { buildPreset } from './build/native.mjs';
import { inRoot } from './toolchain/paths.mjs';
import { mustRun } from './toolchain/program.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  await buildPreset('wasm');
  await placeEngineFiles();
  await buildExtension();
  const args = [inRoot('tests/run-typescript.mjs'), inRoot('tests/bench/main.ts'), ...process.argv.slice(2)];
  await mustRun('Benchmarks', process.execPath, args, { show: true, log: 'bench' });
});
