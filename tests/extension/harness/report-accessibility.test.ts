import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = [
  'story=november',
  'story=november&language=fr&theme=dark&words=1',
  'story=few&language=fr-CA',
  'story=empty&fault=1&theme=dark',
  'story=long&dir=rtl',
];

const tab = openHarness();

/** What axe-core finds in the page that is shown. */
async function faults(): Promise<unknown> {
  await tab.page.addScriptTag({ path: AXE });
  return tab.page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`);
}

const overflow = () =>
  tab.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(PAGES)('the report, %s', (query) => {
  it('has no accessibility fault that axe-core can find', async () => {
    await tab.page.setViewport({ width: 900, height: 700 });
    await tab.page.goto(`${tab.address}report?${query}`, { waitUntil: 'networkidle0' });
    expect(await faults()).toEqual([]);
  });

  it('is never wider than its window', async () => {
    for (const width of [900, 360, 320]) {
      await tab.page.setViewport({ width, height: 700 });
      expect(await overflow(), `${width} px`).toBe(0);
    }
  });

  it('on paper is the paper alone, in light colours', async () => {
    await tab.page.emulateMediaType('print');
    const seen = await tab.page.evaluate(`[
      getComputedStyle(document.querySelector('.report-desk.card')).display,
      getComputedStyle(document.querySelector('header.report-desk')).display,
      getComputedStyle(document.querySelector('.report-paper')).color,
    ]`);
    await tab.page.emulateMediaType('screen');
    expect(seen).toEqual(['none', 'none', 'rgb(43, 35, 32)']);
  });
});

describe('the saved report', () => {
  it('opens by itself, runs nothing, looks like paper and has no fault', async () => {
    await tab.page.goto(`${tab.address}report?language=fr&theme=dark`, {
      waitUntil: 'networkidle0',
    });
    const html = (await tab.page.evaluate('saved()')) as string;
    const requests: string[] = [];
    const note = (request: { url(): string }) => requests.push(request.url());
    tab.page.on('request', note);
    await tab.page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    tab.page.off('request', note);
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(await tab.page.evaluate('document.documentElement.lang')).toBe('fr');
    const ground = await tab.page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe('rgb(247, 240, 227)');
    expect(await tab.page.evaluate('document.querySelectorAll("script").length')).toBe(0);
    expect(await overflow()).toBe(0);
  });
});
