// npm run golden:approve: takes the verdicts of the committed model as they are. Look at the difference before committing.
import { writeFileSync } from 'node:fs';
import { buildPreset } from './build/native.mjs';
import { classifyFile } from './golden/classify-file.mjs';
import { inRoot } from './toolchain/paths.mjs';
import { Problem, runCommand } from './toolchain/problem.mjs';

await runCommand(async () => {
  await buildPreset('release', ['tact']);
  const { stdout, problem } = await classifyFile('release', inRoot('tests/golden/rows.jsonl'));
  if (problem) throw new Problem(problem);
  writeFileSync(inRoot('tests/golden/verdicts.jsonl'), stdout);
  console.log('tests/golden/verdicts.jsonl is written; look at it with: git diff tests/golden');
});
