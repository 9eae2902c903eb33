import { inRoot, tactProgram } from './paths.mjs';

/** Program and first arguments of an engine's command line: a native preset's program, or the same through WebAssembly. */
export function classifyCommand(engine) {
  if (engine !== 'wasm') return [tactProgram(engine)];
  return [process.execPath, inRoot('tests/run-typescript.mjs'), inRoot('wasm/command/main.ts')];
}
