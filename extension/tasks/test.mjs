// npm test [-- stage …]: everything, or the named stages (see test/stages.mjs). The last line is the total.
import { setUp } from './setup/all.mjs';
import { runStages } from './test/run-stages.mjs';
import { check } from './test/result.mjs';
import { STAGES } from './test/stages.mjs';
import { Problem } from './toolchain/problem.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}; there are: ${STAGES.map((stage) => stage.name).join(', ')}.`);
  process.exit(2);
}
const stages = names.length > 0 ? STAGES.filter((stage) => names.includes(stage.name)) : STAGES;

const { passed, failed } = await run();
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function run() {
  try {
    await setUp();
  } catch (error) {
    console.log(`\n${error instanceof Problem ? error.message : error.stack}`);
    return check('set-up');
  }
  console.log('Tests');
  return runStages(stages);
}
