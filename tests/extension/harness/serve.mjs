// Builds the harness page and serves it on loopback.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the bundle and the pictures go. */
export const OUT = path.join(root, 'build/harness');

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tact</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<body><script type="module" src="/page.js"></script>`;
/** Pages for the badge, which bring nothing along: the badge has all it needs. */
const BARE_PAGES = ['badge', 'pause', 'report', 'listing', 'listing-draft'];
const bare = (name) => `<!doctype html><meta charset="utf-8"><script type="module" src="/${name}-page.js"></script>`;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Builds, then serves; answers { address, close }. */
export async function serveHarness() {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: ['page.tsx', ...BARE_PAGES.map((name) => `${name}-page.ts`)].map((name) =>
      path.join(root, 'tests/extension/harness', name),
    ),
    outdir: OUT,
    // As in the test build, in which the badge's shadow root is open.
    define: { 'import.meta.env.MODE': '"test"' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['/fonts/*'],
    logLevel: 'warning',
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (BARE_PAGES.includes(pathname.slice(1))) {
      response.setHeader('content-type', 'text/html').end(bare(pathname.slice(1)));
      return;
    }
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE);
      return;
    }
    const folder = pathname.startsWith('/fonts/') ? path.join(root, 'extension/public') : OUT;
    try {
      const body = await readFile(path.join(folder, path.normalize(pathname)));
      response.setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/plain').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  };
}
