import { placeEngineFiles } from '../build/engine-files.mjs';
import { buildExtension } from '../build/extension.mjs';
import { checkModel } from '../build/model.mjs';
import { buildPreset } from '../build/native.mjs';
import { runCatch } from './catch.mjs';
import { runFuzzers } from './fuzz.mjs';
import { runGolden } from './golden.mjs';
import { runJourneys } from './journeys.mjs';
import { runLint, runTypes } from './style.mjs';
import { runVitest } from './vitest.mjs';

/** What stages need built; made once a run, in the order in which they are first asked for. */
export const NEEDS = {
  release: () => buildPreset('release'),
  // Fuzzers and sanitizers in one tree: the instrumentation of the fuzzers harms no test.
  fuzz: () => buildPreset('fuzz'),
  wasm: () => buildPreset('wasm'),
  model: () => checkModel(),
  engineFiles: () => placeEngineFiles(),
  extension: () => buildExtension(),
};

/** The stages of npm test, in order. `needs` are names of NEEDS. */
export const STAGES = [
  { name: 'types', title: 'types', needs: [], run: runTypes },
  { name: 'lint', title: 'lint and format', needs: [], run: runLint },
  { name: 'core', title: 'C++ tests', needs: ['release', 'model'], run: () => runCatch('release') },
  { name: 'sanitizers', title: 'C++ tests under sanitizers', needs: ['fuzz'], run: () => runCatch('fuzz') },
  { name: 'golden', title: 'golden posts, byte for byte', needs: ['release', 'fuzz', 'wasm'], run: runGolden },
  {
    name: 'wasm',
    title: 'WebAssembly tests',
    needs: ['wasm', 'release'],
    run: () => runVitest('wasm', ['tests/wasm']),
  },
  {
    name: 'unit',
    title: 'extension tests and conventions',
    needs: ['release', 'wasm', 'model', 'engineFiles'],
    run: () => runVitest('unit', ['tests/extension', 'tests/conventions']),
  },
  { name: 'fuzz', title: 'fuzzers, half a minute each', needs: ['fuzz'], run: runFuzzers },
  {
    name: 'e2e',
    title: 'journeys in Chromium and Firefox',
    needs: ['release', 'wasm', 'model', 'engineFiles', 'extension'],
    run: runJourneys,
  },
];
