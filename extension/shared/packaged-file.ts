import { browser } from 'wxt/browser';

/** Where the build puts the engine inside the package. */
export const ENGINE_FILES = { module: '/engine/tact.wasm', model: '/engine/posts.model' } as const;

/** Reads a file of the package itself; nothing is fetched from anywhere else. Null when it is not there. */
export async function packagedFile(path: string): Promise<ArrayBuffer | null> {
  const runtime = browser.runtime as { getURL(path: string): string };
  try {
    const response = await fetch(runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
