import { placeEngineFiles } from './engine-files.mjs';
import { buildExtension } from './extension.mjs';
import { checkModel } from './model.mjs';
import { buildPreset } from './native.mjs';

/** Command line, WebAssembly, model and extension; takes seconds when nothing changed. */
export async function buildAll() {
  console.log('Build');
  await buildPreset('release', ['tact']);
  await buildPreset('wasm');
  await checkModel();
  await placeEngineFiles();
  await buildExtension();
}
