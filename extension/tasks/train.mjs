// npm run train: learns the model from core/corpus and, where they lie beside the checkout, openly licensed real posts.
import { existsSync } from 'node:fs';
import { buildPreset } from './build/native.mjs';
import { inRoot, realPosts, tactProgram } from './toolchain/paths.mjs';
import { mustRun } from './toolchain/program.mjs';
import { runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  await buildPreset('release', ['tact']);
  const words = process.argv.slice(2);
  if (existsSync(realPosts())) {
    await train(['--real', realPosts(), ...words]);
    return;
  }
  const out = inRoot('build', 'posts-without-real.model');
  console.log(
    '../shared/real/posts.jsonl is absent: training without real posts into build/posts-without-real.model, and ' +
      'leaving the committed model alone. What that costs stands in core/model/model-card.md, “Without the real posts”.',
  );
  await train(['--out', out, ...words]);
});

function train(args) {
  return mustRun('Training', tactProgram('release'), ['train', ...args], { show: true, log: 'train' });
}
