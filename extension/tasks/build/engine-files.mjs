import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot, model, wasmModule } from '../toolchain/paths.mjs';
import { Problem } from '../toolchain/problem.mjs';
import { step } from '../toolchain/progress.mjs';

/** What design and stores allow: bytes of engine and model together. */
const LIMIT = { raw: 1_500_000, gzipped: 700_000 };

/** Puts engine and model where the extension packs them from, and says how large they are. */
export async function placeEngineFiles() {
  await step('engine and model for the extension', (note) => {
    if (!existsSync(model())) throw new Problem('core/model/posts.model is missing; make it with: npm run train');
    const folder = inRoot('extension', 'public', 'engine');
    mkdirSync(folder, { recursive: true });
    const sizes = { raw: 0, gzipped: 0 };
    for (const [name, from] of [
      ['tact.wasm', wasmModule()],
      ['posts.model', model()],
    ]) {
      const bytes = readFileSync(from);
      sizes.raw += bytes.length;
      sizes.gzipped += gzipSync(bytes, { level: 9 }).length;
      writeIfOther(join(folder, name), bytes);
    }
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
    note(`${kilobytes(sizes.raw)}, ${kilobytes(sizes.gzipped)} compressed`);
    if (sizes.raw > LIMIT.raw || sizes.gzipped > LIMIT.gzipped) {
      throw new Problem(
        `Engine and model may take ${kilobytes(LIMIT.raw)} and ${kilobytes(LIMIT.gzipped)} compressed, and take more.`,
      );
    }
  });
}

/** Keeps the time stamp of a file whose bytes are right already. */
function writeIfOther(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeFileSync(path, bytes);
}
