import { Engine } from '../../wasm/binding/engine';
import { EngineError } from '../../wasm/binding/engine-error';
import { ENGINE_FILES, packagedFile } from '../shared/packaged-file';
import type { Summary, SummaryRequest } from '../shared/summary';
import type { TactEngine } from './engine-port';

/** Loads the packaged engine and model and opens them. Rejects with EngineError. */
export async function loadEngine(): Promise<TactEngine> {
  const [module, model] = await Promise.all([
    fileOf(ENGINE_FILES.module),
    fileOf(ENGINE_FILES.model),
  ]);
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

async function fileOf(path: string): Promise<ArrayBuffer> {
  const bytes = await packagedFile(path);
  if (bytes === null) throw new EngineError('engine_missing', path);
  return bytes;
}
