import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

const tab = openHarness();

/** The panel of the harness page, open, with campaigns to choose from. */
async function open(query: string, width = 1000, height = 900): Promise<void> {
  await tab.page.setViewport({ width, height });
  await tab.page.goto(`${tab.address}badge?over=1&open=1&${query}`);
  await tab.page.waitForFunction(
    `document.querySelector('tact-badge')?.shadowRoot.querySelector('dialog[open] .campaign')`,
  );
}

const inPanel = (expression: string) =>
  tab.page.evaluate(
    `(() => { const panel = document.querySelector('tact-badge').shadowRoot.querySelector('dialog[open]');
       const shown = [...panel.querySelectorAll(':scope > :not([hidden]) .campaign')];
       return ${expression}; })()`,
  );
const chosen = () =>
  inPanel(`shown.filter((each) => each.ariaPressed === 'true').map((each) => each.textContent)`);
const focus = () =>
  tab.page.evaluate(
    `(document.querySelector('iframe')?.contentDocument ?? document).activeElement.className`,
  );
const text = () => tab.page.evaluate(`document.querySelector('.editor').textContent`);

async function press(index: number): Promise<void> {
  const { x, y } = (await inPanel(
    `(() => { shown[${index}].scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = shown[${index}].getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2 }; })()`,
  )) as { x: number; y: number };
  await tab.page.mouse.click(x, y);
}

describe('a campaign in the panel', () => {
  it.each(['box', 'field', 'frame'])(
    'is chosen with the pointer while the caret stays in "%s"',
    async (scene) => {
      await open(`scene=${scene}&campaigns=3`);
      await press(0);
      expect(await chosen()).toEqual(['Spring']);
      expect(await focus()).toBe('editor');
      await press(1);
      expect(await chosen()).toEqual(['Summer 2026']);
      await press(1);
      expect(await chosen()).toEqual([]);
      expect(await focus()).toBe('editor');
    },
  );

  it('is chosen above a modal window of the page', async () => {
    await open('scene=dialog&campaigns=3');
    await press(2);
    expect(await chosen()).toHaveLength(1);
  });

  it('is chosen by key', async () => {
    await open('campaigns=3');
    for (const key of ['Alt', 'Shift'] as const) await tab.page.keyboard.down(key);
    await tab.page.keyboard.press('KeyW');
    for (const key of ['Alt', 'Shift'] as const) await tab.page.keyboard.up(key);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Space');
    expect(await chosen()).toEqual(['Spring']);
    await tab.page.keyboard.press('Escape');
    expect(await focus()).toBe('editor');
  });

  it('does not end a step of undoing', async () => {
    await open('campaigns=3');
    const before = await text();
    await tab.page.keyboard.type('abc');
    await press(0);
    await press(1);
    await tab.page.keyboard.type('def');
    expect(await text()).not.toBe(before);
    await tab.page.keyboard.down('ControlLeft');
    await tab.page.keyboard.press('KeyZ');
    await tab.page.keyboard.up('ControlLeft');
    expect(await text()).toBe(before);
  });

  it.each([
    [1000, 900],
    [360, 640],
    [320, 420],
  ])('finds room in a window of %i × %i, a dozen of them, too', async (width, height) => {
    await open('campaigns=12', width, height);
    const { left, right, bottom, widest, isCut } = (await inPanel(
      `(() => { const { left, right, bottom } = panel.getBoundingClientRect();
         return { left, right, bottom, widest: Math.max(...shown.map((each) => each.offsetWidth)),
                  isCut: shown.some((each) => each.scrollWidth > each.clientWidth) && panel.scrollWidth <= panel.clientWidth }; })()`,
    )) as Record<'left' | 'right' | 'bottom' | 'widest', number> & { isCut: boolean };
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(widest).toBeLessThanOrEqual(190);
    expect(isCut).toBe(true);
    await press(11);
    expect(await chosen()).toHaveLength(1);
    // Drawn anew, the one that is chosen can be seen.
    for (const _time of [1, 2]) {
      await tab.page.evaluate(
        `document.querySelector('tact-badge').shadowRoot.querySelector('.pill').click()`,
      );
    }
    expect(
      await inPanel(
        `(() => { const [group] = shown.map(({ parentElement }) => parentElement); const { top, bottom } = group.getBoundingClientRect();
           const at = shown[11].getBoundingClientRect(); return at.top >= top && at.bottom <= bottom; })()`,
      ),
    ).toBe(true);
  });
});
