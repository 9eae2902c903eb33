// Where the builds put their results. The only place that knows.
import { join } from 'node:path';
import { root } from './cache.mjs';

/** A path inside the checkout. */
export const inRoot = (...parts) => join(root, ...parts);

/** The build tree of a CMake preset. */
export const buildTree = (preset) => inRoot('build', preset);

/** The command line of a preset. */
export const tactProgram = (preset) => join(buildTree(preset), 'core', 'tact');

/** The Catch2 program of a preset. */
export const coreTests = (preset) => join(buildTree(preset), 'tests', 'core_tests');

/** A libFuzzer program; they exist in the preset `fuzz` only. */
export const fuzzer = (name) => join(buildTree('fuzz'), 'tests', 'fuzz', name);

/** The engine as WebAssembly. */
export const wasmModule = () => join(buildTree('wasm'), 'wasm', 'tact.wasm');

/** The trained model that is committed. */
export const model = () => inRoot('core', 'model', 'posts.model');

/** Openly licensed real posts beside the checkout; may be absent. */
export const realPosts = () => inRoot('..', 'shared', 'real', 'posts.jsonl');

/** Posts to measure on, beside the checkout; may be absent. */
export const benchmark = () => inRoot('..', 'shared', 'benchmark', 'dev.jsonl');
