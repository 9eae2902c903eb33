import { step } from '../toolchain/progress.mjs';
import { check, sum } from './result.mjs';
import { NEEDS } from './stages.mjs';

/** Runs stages one after the other, each even when an earlier one failed; gives the sum. */
export async function runStages(stages) {
  const built = new Map();
  const results = [];
  for (const stage of stages) {
    const missing = await buildNeeds(stage, built);
    results.push(missing ? notRun(stage, missing) : await runStage(stage));
  }
  return sum(results);
}

/** Builds what a stage needs and was not built yet; gives the reason why it cannot run, or null. */
async function buildNeeds(stage, built) {
  for (const need of stage.needs) {
    if (!built.has(need)) built.set(need, await attempt(NEEDS[need]));
    if (built.get(need)) return built.get(need);
  }
  return null;
}

/** Runs a build; its problem is said when it happens, and once. */
async function attempt(build) {
  try {
    await build();
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.log(indent(message));
    return message.split('\n').at(-1);
  }
}

function notRun(stage, reason) {
  console.log(`  ✗ ${stage.title}: not run, as a build failed`);
  return check(`${stage.title} was not run: ${reason}`);
}

async function runStage(stage) {
  let result;
  try {
    result = await step(stage.title, async (note) => {
      const found = await stage.run();
      const counted = found.passed + found.failed === 0 ? check(`${stage.title}: nothing ran`) : found;
      note(`${counted.passed} passed, ${counted.failed} failed`);
      result = counted;
      if (counted.failed > 0) throw new FailedStage();
      return counted;
    });
  } catch (error) {
    if (!(error instanceof FailedStage)) {
      result = check(`${stage.title}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    }
  }
  for (const failure of result.failures) console.log(indent(failure));
  return result;
}

/** Lets the progress line show a cross; the result itself is kept aside. */
class FailedStage extends Error {}

function indent(text) {
  return text.replace(/^/gm, '      ');
}
