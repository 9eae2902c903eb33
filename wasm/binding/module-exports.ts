import { EngineError } from './engine-error';

/** The functions of wasm/exports.txt as the module offers them; see wasm/abi.h for their meaning. */
export interface ModuleExports {
  readonly memory: WebAssembly.Memory;
  _initialize?(): void;
  abi_version(): number;
  abi_oldest_compatible(): number;
  input_reserve(bytes: number): number;
  engine_open(bytes: number): number;
  engine_close(): void;
  profile_set(bytes: number): number;
  classify(units: number, network: number, reply: number): number;
  result(): number;
  learn(units: number, network: number, reply: number, kind: number): number;
  overlay_export(): number;
  overlay_import(bytes: number): number;
  overlay_reset(): number;
  summarize(bytes: number): number;
  model_header(): number;
  archive_open(bytes: number): number;
  archive_feed(bytes: number): number;
  archive_finish(): number;
  archive_close(): void;
  archive_guess(bytes: number): number;
  output(): number;
  output_size(): number;
  last_error(): number;
  last_error_text(): number;
}

const FUNCTIONS = [
  'abi_version',
  'abi_oldest_compatible',
  'input_reserve',
  'engine_open',
  'engine_close',
  'profile_set',
  'classify',
  'result',
  'learn',
  'overlay_export',
  'overlay_import',
  'overlay_reset',
  'summarize',
  'model_header',
  'archive_open',
  'archive_feed',
  'archive_finish',
  'archive_close',
  'archive_guess',
  'output',
  'output_size',
  'last_error',
  'last_error_text',
] as const;

/** Names that a module must export, apart from its memory. */
export const EXPORTED_FUNCTIONS: readonly string[] = FUNCTIONS;

/** Errors: bad_module when something is missing. */
export function checkExports(exports: WebAssembly.Exports): ModuleExports {
  const missing = FUNCTIONS.filter((name) => typeof exports[name] !== 'function');
  if (!(exports['memory'] instanceof WebAssembly.Memory)) {
    throw new EngineError('bad_module', 'exports no memory');
  }
  if (missing.length > 0) throw new EngineError('bad_module', `lacks ${missing.join(', ')}`);
  return exports as unknown as ModuleExports;
}
