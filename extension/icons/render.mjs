// Draws extension/public/icons/*.png from the SVG sources beside this file, with Chromium.
// Usage: node extension/icons/render.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const here = new URL('./', import.meta.url);
const target = new URL('../public/icons/', here);
const SIZES = { 16: 'tact-small.svg', 32: 'tact-small.svg', 48: 'tact.svg', 128: 'tact.svg' };

await mkdir(target, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SIZES)) {
    const pixels = Number(size);
    const svg = await readFile(new URL(source, here), 'utf8');
    await page.setViewport({ width: pixels, height: pixels });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${svg}`);
    const file = fileURLToPath(new URL(`${size}.png`, target));
    await writeFile(file, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
