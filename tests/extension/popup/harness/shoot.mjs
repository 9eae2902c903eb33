// Draws the popup from fixtures in a real Chromium and keeps pictures under build/harness.
// Usage: node tests/extension/popup/harness/shoot.mjs [name-part …]
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const out = path.join(root, 'build/harness');

/** [name, query, width] */
const SHOTS = [
  ['empty-en', 'story=EMPTY', 380],
  ['empty-fr-ca-dark', 'story=EMPTY&language=fr-CA&theme=dark&site=unknown', 380],
  ['first-week-fr', 'story=FIRST_WEEK&language=fr', 380],
  ['bakery-en', 'story=BAKERY', 380],
  ['bakery-en-dark', 'story=BAKERY&theme=dark&undo=1', 380],
  ['bakery-fr-ca-320', 'story=BAKERY&language=fr-CA', 320],
  ['near-fr-420', 'story=NEAR&language=fr', 420],
  ['over-en', 'story=OVER', 380],
  ['over-fr-dark', 'story=OVER&language=fr&theme=dark', 380],
  ['past-en', 'story=PAST_WEEK', 380],
  ['full-en-320', 'story=FULL', 320],
  ['full-fr-rtl', 'story=FULL&language=fr&dir=rtl', 380],
  ['engine-en', 'story=BAKERY&state=engine', 380],
  ['read-only-fr', 'story=BAKERY&state=read-only&language=fr', 380],
  ['failed-en', 'state=failed', 380],
];

await mkdir(out, { recursive: true });
await build({
  entryPoints: [path.join(root, 'tests/extension/popup/harness/page.tsx')],
  outfile: path.join(out, 'page.js'),
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: ['/fonts/*'],
  logLevel: 'warning',
});

const PAGE =
  '<!doctype html><html data-fluid><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Tact</title><link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script>';
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
  const folder = pathname.startsWith('/fonts/') ? path.join(root, 'extension/public') : out;
  try {
    const body = await readFile(path.join(folder, path.normalize(pathname)));
    response.setHeader('content-type', TYPES[path.extname(pathname)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const wanted = process.argv.slice(2);
  for (const [name, query, width] of SHOTS) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const page = await browser.newPage();
    page.on('console', (message) => console.log(`${name}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`${name}: ${error}`));
    await page.setViewport({ width, height: 600, deviceScaleFactor: 1.5 });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    await page.evaluate(() => document.fonts.ready);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) console.log(`${name}: wider than the window by ${overflow} px`);
    await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
