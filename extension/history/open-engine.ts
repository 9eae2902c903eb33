import { Engine } from '../../wasm/binding/engine';
import { EngineError } from '../../wasm/binding/engine-error';
import { ENGINE_FILES, packagedFile } from '../shared/packaged-file';
import type { Profile } from '../shared/settings';
import type { ArchiveEngine } from './archive-engine';

/**
 * An engine of its own for reading archives, so that tagging drafts goes on meanwhile. It knows the person's profile
 * and what Tact learnt from their corrections (`learnt`: bytes, or null). Rejects with EngineError.
 */
export async function openArchiveEngine(
  profile: Profile,
  learnt: readonly number[] | null,
): Promise<ArchiveEngine> {
  const [module, model] = await Promise.all([
    packagedFile(ENGINE_FILES.module),
    packagedFile(ENGINE_FILES.model),
  ]);
  if (module === null || model === null) throw new EngineError('engine_missing', '');
  const engine = await Engine.open(module, new Uint8Array(model));
  engine.setProfile(profile);
  if (learnt !== null) applyLearnt(engine, learnt);
  return engine;
}

function applyLearnt(engine: Engine, learnt: readonly number[]): void {
  try {
    engine.importOverlay(Uint8Array.from(learnt));
  } catch (error) {
    // Corrections that this engine cannot read cost themselves only, as in the background.
    if (!(error instanceof EngineError)) throw error;
  }
}
