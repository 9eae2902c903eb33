import { browser } from 'wxt/browser';
import { Engine } from '../../wasm/binding/engine';
import { EngineError } from '../../wasm/binding/engine-error';
import type { Summary, SummaryRequest } from '../shared/summary';
import type { TactEngine } from './engine-port';

/** Where the build puts the engine inside the package. */
const MODULE_FILE = '/engine/tact.wasm';
const MODEL_FILE = '/engine/posts.model';

/** Loads the packaged engine and model and opens them. Rejects with EngineError. */
export async function loadEngine(): Promise<TactEngine> {
  const [module, model] = await Promise.all([packagedFile(MODULE_FILE), packagedFile(MODEL_FILE)]);
  return asTactEngine(await Engine.open(module, new Uint8Array(model)));
}

/** The binding's engine with the shapes that the background knows. */
export function asTactEngine(engine: Engine): TactEngine {
  return {
    modelVersion: engine.modelVersion,
    setProfile: (profile) => engine.setProfile(profile),
    classify: (text, network, reply) => engine.classify(text, network, reply),
    learn: (text, network, reply, kind) => engine.learn(text, network, reply, kind),
    exportOverlay: () => engine.exportOverlay(),
    importOverlay: (bytes) => engine.importOverlay(bytes),
    resetOverlay: () => engine.resetOverlay(),
    // The engine's answer is described by Summary; core and extension are built together.
    summarize: (request: SummaryRequest) => engine.summarize(request) as unknown as Summary,
  };
}

/** Reads a file of the package itself; nothing is fetched from anywhere else. */
async function packagedFile(path: string): Promise<ArrayBuffer> {
  const runtime = browser.runtime as { getURL(path: string): string };
  try {
    const response = await fetch(runtime.getURL(path));
    if (response.ok) return await response.arrayBuffer();
  } catch {
    // The same as a file that is not there.
  }
  throw new EngineError('engine_missing', path);
}
