import { EngineError } from './engine-error';
import { checkExports, type ModuleExports } from './module-exports';

/** WASI's "function not supported": the engine reads no files, clocks or environment, so nothing ever needs more. */
const ERRNO_NOSYS = 52;

/**
 * Makes an instance from bytes or a compiled module. The C library names a few system calls that are never reached;
 * they answer "not supported", and leaving the module is an error.
 * Errors: bad_module for bytes that are no WebAssembly or lack exports.
 */
export async function instantiate(
  source: BufferSource | WebAssembly.Module,
): Promise<ModuleExports> {
  try {
    const module =
      source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    const instance = await WebAssembly.instantiate(module, systemCalls(module));
    const exports = checkExports(instance.exports);
    exports._initialize?.();
    return exports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
      throw new EngineError('bad_module', 'not a module this browser can run');
    }
    throw error;
  }
}

function systemCalls(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: space, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') throw new EngineError('bad_module', `imports ${space}.${name}`);
    (imports[space] ??= {})[name] = name === 'proc_exit' ? leave : refuse(name);
  }
  return imports;
}

function refuse(name: string): () => number | undefined {
  // Called by the module after memory has grown, to tell JavaScript; there is nothing to answer.
  if (name === 'emscripten_notify_memory_growth') return () => undefined;
  return () => ERRNO_NOSYS;
}

function leave(code: number): never {
  throw new WebAssembly.RuntimeError(`the engine stopped with code ${code}`);
}
