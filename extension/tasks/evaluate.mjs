// npm run evaluate [-- files]: measures the model on labelled posts, by default those beside the checkout.
import { existsSync } from 'node:fs';
import { buildPreset } from './build/native.mjs';
import { benchmark, tactProgram } from './toolchain/paths.mjs';
import { mustRun } from './toolchain/program.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  const words = process.argv.slice(2);
  if (words.length === 0 && !existsSync(benchmark())) {
    throw new Problem(
      '../shared/benchmark/dev.jsonl is absent: name a file of labelled posts after "npm run evaluate --".',
    );
  }
  await buildPreset('release', ['tact']);
  const args = ['evaluate', ...(words.length > 0 ? words : [benchmark()])];
  await mustRun('Evaluation', tactProgram('release'), args, { show: true, log: 'evaluate' });
});
