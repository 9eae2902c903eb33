import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../e2e/browsers/find';
import { serveHarness } from './serve.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let harness: Awaited<ReturnType<typeof serveHarness>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  harness = await serveHarness();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  harness.close();
});

describe.each([
  'over=1&open=1&most=100',
  'over=1&open=1&language=fr&theme=dark',
  'over=1&ask=1',
  'over=1&ask=keys&language=fr&theme=dark',
  'tag=value-adding&open=1',
])('the badge with %s', (query) => {
  it('has no accessibility fault that axe-core can find', async () => {
    await page.setViewport({ width: 900, height: 1000 });
    await page.goto(`${harness.address}badge?${query}`);
    await page.waitForFunction(`document.querySelector('tact-badge')?.matches(':popover-open')`);
    await page.addScriptTag({ path: AXE });
    const told = (await page.evaluate(
      `axe.run(document.querySelector('tact-badge')).then(({ violations }) =>
         violations.map(({ id, help, nodes }) => [id, help, ...nodes.map(({ html }) => html)].join('\\n')))`,
    )) as readonly string[];
    expect(told).toEqual([]);
  });

  it('can be walked through by keyboard, with the focus always seen', async () => {
    await page.goto(`${harness.address}badge?${query}`);
    await page.waitForFunction(`document.querySelector('tact-badge')?.matches(':popover-open')`);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyW');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    const count = (await page.evaluate(
      `document.querySelector('tact-badge').shadowRoot.querySelectorAll('dialog[open] button').length`,
    )) as number;
    for (let step = 0; step < count; step += 1) {
      const seen = await page.evaluate(`(() => {
        const at = document.querySelector('tact-badge').shadowRoot.activeElement;
        return at && [at.localName, getComputedStyle(at).outlineStyle !== 'none'];
      })()`);
      expect(seen).toEqual(['button', true]);
      if (step < count - 1) await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(`document.activeElement.className`)).toBe('editor');
  });
});
