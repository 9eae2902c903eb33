import { build } from 'esbuild';
import { inRepository } from '../repository';
import type { PlaygroundSite } from './sites';

/** Bundles a site's page with its real editor library; each site once per process. */
export class PageBundles {
  readonly #scripts = new Map<string, Promise<string>>();

  /** The page's script. Rejects with esbuild's message when it does not build. */
  script(site: PlaygroundSite): Promise<string> {
    let script = this.#scripts.get(site.folder);
    if (!script) {
      script = bundle(site);
      this.#scripts.set(site.folder, script);
    }
    return script;
  }
}

async function bundle(site: PlaygroundSite): Promise<string> {
  const result = await build({
    entryPoints: [inRepository('tests/playground/pages', site.folder, site.script)],
    bundle: true,
    write: false,
    minify: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // Draft.js was written for browserify: it expects `global` and a production switch.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text' },
    logLevel: 'silent',
  });
  const file = result.outputFiles[0];
  if (!file) throw new Error(`esbuild wrote nothing for ${site.folder}`);
  return file.text;
}
