// Draws the store pages' pictures by the harness in a real Chromium: <folder>/<language>/<picture>-<theme>.png.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveHarness } from '../../../tests/extension/harness/serve.mjs';

/** The size both stores take. */
const SIZE = { width: 1280, height: 800 };
const PICTURES = ['badge', 'popup', 'report'];
const LANGUAGES = ['en', 'fr'];
const THEMES = ['light', 'dark'];
/** The tag names the page's host: a name that belongs to nobody (RFC 2606), led to the harness. */
const HOST = 'social.example';

/** Draws all pictures; answers their paths. */
export async function drawPictures(out, executablePath) {
  const harness = await serveHarness();
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--force-color-profile=srgb',
      `--host-resolver-rules=MAP ${HOST}:80 ${new URL(harness.address).host}`,
    ],
  });
  const drawn = [];
  try {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const language of LANGUAGES)
      for (const picture of PICTURES)
        for (const theme of THEMES) {
          const query = `picture=${picture}&language=${language}&theme=${theme}`;
          await page.goto(`http://${HOST}/listing?${query}`, { waitUntil: 'networkidle0' });
          for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready.then(() => undefined));
          const file = path.join(out, language, `${picture}-${theme}.png`);
          await page.screenshot({ path: file });
          drawn.push(file);
        }
  } finally {
    await browser.close();
    harness.close();
  }
  return drawn;
}
