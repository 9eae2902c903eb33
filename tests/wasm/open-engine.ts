import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '../../wasm/binding/engine';

/** The checkout: tests run from it. */
const ROOT = process.cwd();

/** A text file of the checkout. */
export function readText(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** The built module's bytes. */
export function moduleBytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(ROOT, 'build/wasm/wasm/tact.wasm')));
}

/** The committed model's bytes. */
export function modelBytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(ROOT, 'core/model/posts.model')));
}

let compiled: Promise<WebAssembly.Module> | null = null;

/** The module, compiled once for all tests of a file. */
export function compiledModule(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(moduleBytes());
  return compiled;
}

/** A fresh engine with the committed model. */
export async function openEngine(): Promise<Engine> {
  return Engine.open(await compiledModule(), modelBytes());
}

/** The `code` of what `call` throws; undefined when it throws nothing or something without a code. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return codeIn(error);
  }
  return undefined;
}

/** The same for a promise. */
export async function codeOfRejection(promise: Promise<unknown>): Promise<string | undefined> {
  return promise.then(() => undefined, codeIn);
}

function codeIn(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
