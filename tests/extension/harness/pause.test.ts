import type { KeyInput } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

const tab = openHarness({ still: false });

/** A composer with a promotional draft that the rule does not allow, and a verdict on it. */
async function write(query = ''): Promise<void> {
  await tab.page.goto(`${tab.address}pause?${query}`);
  await tab.page.keyboard.type('20% off');
  await tab.page.waitForFunction(`judged() === '20% off'`);
}

const told = () => tab.page.evaluate('document.documentElement.dataset.told');
const draft = () => tab.page.evaluate(`document.querySelector('.editor').textContent`);
const isAsked = () =>
  tab.page.evaluate(
    `document.querySelector('tact-badge').shadowRoot.querySelector('[data-part="question"]').hasAttribute('open')`,
  );
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The middle of something, also in the badge. */
async function middleOf(selector: string): Promise<readonly [number, number]> {
  return (await tab.page.evaluate(`(() => {
    const root = document.querySelector('tact-badge').shadowRoot;
    const found = document.querySelector('${selector}') ?? root.querySelector('${selector}');
    const { x, y, width, height } = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`)) as [number, number];
}

async function click(selector: string, count = 1): Promise<void> {
  const [x, y] = await middleOf(selector);
  await tab.page.mouse.click(x, y, { count });
}

/** Held: the question is there, the draft too, and nothing was posted. */
async function expectHeld(): Promise<void> {
  expect(await isAsked()).toBe(true);
  expect(await draft()).toBe('20% off');
  expect(await told()).toBe('0 posted, 0 counted');
}

async function expectPosted(): Promise<void> {
  await tab.page.waitForFunction(`document.documentElement.dataset.told === '1 posted, 1 counted'`);
  await pause(500);
  expect(await told()).toBe('1 posted, 1 counted');
  expect(await isAsked()).toBe(false);
}

async function chord(...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await tab.page.keyboard.down(key);
  for (const key of keys.toReversed()) await tab.page.keyboard.up(key);
}

describe.each(['scene=page', 'scene=dialog'])('the pause before publishing (%s)', (scene) => {
  it('holds a click; a second one posts', async () => {
    await write(scene);
    await click('.send');
    await expectHeld();
    await click('.send');
    await expectPosted();
  });

  it('holds a click; "post anyway" posts', async () => {
    await write(scene);
    await click('.send');
    await expectHeld();
    await click('[data-answer="go"]');
    await expectPosted();
  });

  it('holds a double click as one press', async () => {
    await write(scene);
    await click('.send', 2);
    await expectHeld();
  });

  it('holds the network’s keys; the same keys again post', async () => {
    await write(scene);
    await chord('Control', 'Enter');
    await expectHeld();
    await chord('Control', 'Enter');
    await expectPosted();
  });

  it.each(['Enter', 'Space'] as const)('holds %s on the control; again posts', async (key) => {
    await write(scene);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press(key);
    await expectHeld();
    if (scene === 'scene=dialog') {
      // The question is modal there: its first button is reached by Tab.
      await tab.page.keyboard.press('Tab');
    }
    await tab.page.keyboard.press(key);
    await expectPosted();
  });

  it('is left by Escape, with the caret where it was', async () => {
    await write(scene);
    await click('.send');
    await tab.page.keyboard.press('Escape');
    expect(await isAsked()).toBe(false);
    await tab.page.keyboard.type(' today');
    expect(await draft()).toBe('20% off today');
    expect(await told()).toBe('0 posted, 0 counted');
  });
});

describe('the pause before publishing', () => {
  it('holds a key that stays down as one press', async () => {
    await write();
    await tab.page.keyboard.down('Control');
    for (let repeat = 0; repeat < 4; repeat++) await tab.page.keyboard.down('Enter');
    await tab.page.keyboard.up('Enter');
    await tab.page.keyboard.up('Control');
    await expectHeld();
  });

  it('holds Enter where that posts, and has no button for what it cannot press', async () => {
    await write('keys=enter&control=none');
    await tab.page.keyboard.press('Enter');
    await expectHeld();
    expect(
      await tab.page.evaluate(
        `document.querySelector('tact-badge').shadowRoot.querySelectorAll('.answer').length`,
      ),
    ).toBe(1);
    await tab.page.keyboard.press('Enter');
    await expectPosted();
  });

  it('is left by a press on "keep writing", and asks again after a change only', async () => {
    await write();
    await click('.send');
    await click('[data-answer="stay"]');
    await tab.page.keyboard.type('!');
    await tab.page.waitForFunction(`judged() === '20% off!'`);
    await click('.send');
    expect(await isAsked()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await click('.send');
    await expectPosted();
  });
});
