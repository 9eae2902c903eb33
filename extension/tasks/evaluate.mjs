// npm run evaluate [-- files and options]: measures the model on labelled posts, by default those beside the checkout.
import { existsSync } from 'node:fs';
import { buildPreset } from './build/native.mjs';
import { benchmark, realPosts, tactProgram } from './toolchain/paths.mjs';
import { mustRun } from './toolchain/program.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  const words = process.argv.slice(2);
  const real = words.includes('--real') || !existsSync(realPosts()) ? [] : ['--real', realPosts()];
  const args = ['evaluate', ...words, ...real, ...measured(words)];
  await buildPreset('release', ['tact']);
  await mustRun('Evaluation', tactProgram('release'), args, { show: true, log: 'evaluate' });
});

/** The benchmark where no file is named. */
function measured(words) {
  const isNamed = words.some((word, at) => word.endsWith('.jsonl') && words[at - 1] !== '--real');
  if (isNamed || words.includes('--crossvalidate')) return [];
  if (existsSync(benchmark())) return [benchmark()];
  // The card says itself that nothing was measured.
  if (words.includes('--card')) return [];
  throw new Problem(
    '../shared/benchmark/dev.jsonl is absent: name a file of labelled posts after "npm run evaluate --".',
  );
}
