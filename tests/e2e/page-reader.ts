import { build } from 'esbuild';
import { inRepository } from '../repository';
import type { Composer } from './composer';

/** What Tact's adapters read in a page. */
export interface PageReading {
  /** Texts of the posts that the composer with the surface's editor would publish. */
  readonly texts: readonly string[];
}

let script: Promise<string> | null = null;

/** The adapters, bundled to run in a page. */
function readerScript(): Promise<string> {
  script ??= build({
    entryPoints: [inRepository('tests/e2e/page-reader-inside.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return script;
}

/** Reads a page's composer with the very code of the content script, at the element that a person types into. */
export async function readTexts(composer: Composer): Promise<PageReading> {
  const editor = await composer.editor();
  const source = await readerScript();
  return editor.evaluate((node, code) => {
    const page = (window.top ?? window) as unknown as {
      eval(code: string): void;
      tactReader(node: Node): PageReading;
    };
    page.eval(code);
    return page.tactReader(node);
  }, source);
}
