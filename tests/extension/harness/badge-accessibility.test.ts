import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const tab = openHarness();

describe.each([
  'over=1&open=1&most=100',
  'over=1&open=1&language=fr&theme=dark',
  'over=1&open=1&campaigns=3',
  'over=1&open=1&campaigns=12&language=fr&theme=dark',
  'over=1&ask=1',
  'over=1&ask=keys&language=fr&theme=dark',
  'tag=value-adding&open=1',
])('the badge with %s', (query) => {
  it('has no accessibility fault that axe-core can find', async () => {
    await tab.page.setViewport({ width: 900, height: 1000 });
    await tab.page.goto(`${tab.address}badge?${query}`);
    await tab.page.waitForFunction(
      `document.querySelector('tact-badge')?.matches(':popover-open')`,
    );
    await tab.page.addScriptTag({ path: AXE });
    const told = (await tab.page.evaluate(
      `axe.run(document.querySelector('tact-badge')).then(({ violations }) =>
         violations.map(({ id, help, nodes }) => [id, help, ...nodes.map(({ html }) => html)].join('\\n')))`,
    )) as readonly string[];
    expect(told).toEqual([]);
  });

  it('can be walked through by keyboard, with the focus always seen', async () => {
    await tab.page.goto(`${tab.address}badge?${query}`);
    await tab.page.waitForFunction(
      `document.querySelector('tact-badge')?.matches(':popover-open')`,
    );
    for (const key of ['Alt', 'Shift'] as const) await tab.page.keyboard.down(key);
    await tab.page.keyboard.press('KeyW');
    for (const key of ['Alt', 'Shift'] as const) await tab.page.keyboard.up(key);
    const count = (await tab.page.evaluate(
      `document.querySelector('tact-badge').shadowRoot.querySelectorAll('dialog[open] button').length`,
    )) as number;
    for (let step = 0; step < count; step += 1) {
      const seen = await tab.page.evaluate(`(() => {
        const at = document.querySelector('tact-badge').shadowRoot.activeElement;
        return at && [at.localName, getComputedStyle(at).outlineStyle !== 'none'];
      })()`);
      expect(seen).toEqual(['button', true]);
      if (step < count - 1) await tab.page.keyboard.press('Tab');
    }
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.evaluate(`document.activeElement.className`)).toBe('editor');
  });
});
