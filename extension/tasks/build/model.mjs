import { existsSync } from 'node:fs';
import { model, tactProgram } from '../toolchain/paths.mjs';
import { mustRun } from '../toolchain/program.mjs';
import { step } from '../toolchain/progress.mjs';

/** Makes sure that there is a model and that this engine opens it: opening runs the model's own samples. */
export async function checkModel() {
  if (!existsSync(model())) {
    await step('training the model, as none is committed (minutes)', () =>
      mustRun('Training', tactProgram('release'), ['train'], { log: 'train' }),
    );
  }
  await step('model opens', () => mustRun('Opening the model', tactProgram('release'), ['inspect'], { log: 'inspect' }));
}
