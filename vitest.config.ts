import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** TypeScript's tests. Files say themselves when they need a document (`@vitest-environment happy-dom`). */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{extension,wasm,conventions}/**/*.test.ts'],
    environment: 'node',
    // As many as there are cores, not one fewer: nothing else runs beside them.
    maxWorkers: availableParallelism(),
    // Two cores share compilers, browsers and this.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
