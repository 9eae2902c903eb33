import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

/** A rectangle as it comes out of the browser. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands where in the harness page, in the window. */
interface Places {
  readonly tag: Box | null;
  readonly sheet: Box | null;
  readonly control: Box;
  readonly words: readonly Box[];
  readonly width: number;
  readonly height: number;
}

const tab = openHarness();

async function open(query: string, width: number, height: number): Promise<void> {
  await tab.page.setViewport({ width, height });
  await tab.page.goto(`${tab.address}badge?${query}`);
  await tab.page.waitForFunction(`document.querySelector('tact-badge')?.matches(':popover-open')`);
  await settle();
}

/** Follows scrolling and growing happen in the next frames. */
const settle = () =>
  tab.page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))',
  );

const look = () =>
  tab.page.evaluate(`(() => {
    const frame = document.querySelector('iframe');
    const home = frame ? frame.contentDocument : document;
    const at = frame ? frame.getBoundingClientRect() : { left: 0, top: 0 };
    const edge = frame ? 2 : 0;
    const box = ({ left, right, top, bottom }) => ({
      left: left + at.left + edge, right: right + at.left + edge, top: top + at.top + edge, bottom: bottom + at.top + edge });
    const own = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
    const root = document.querySelector('tact-badge').shadowRoot;
    const pill = root.querySelector('.pill');
    const sheet = root.querySelector('dialog[open]');
    const editor = home.querySelector('.editor');
    const range = home.createRange();
    range.selectNodeContents(editor);
    const isField = editor.localName === 'textarea';
    return {
      tag: pill.checkVisibility({ visibilityProperty: true }) ? own(pill) : null,
      sheet: sheet && own(sheet),
      control: box(home.querySelector('.send').getBoundingClientRect()),
      words: isField ? [box(editor.getBoundingClientRect())] : [...range.getClientRects()].map(box),
      width: innerWidth, height: innerHeight,
    };
  })()`) as Promise<Places>;

const overlap = (one: Box, other: Box) =>
  one.left < other.right - 1 &&
  one.right > other.left + 1 &&
  one.top < other.bottom - 1 &&
  one.bottom > other.top + 1;

function expectFree({ tag, control, words, width, height }: Places): void {
  if (!tag) throw new Error('the tag cannot be seen');
  expect(words.filter((each) => overlap(tag, each))).toEqual([]);
  expect(overlap(tag, control)).toBe(false);
  expect(tag.left).toBeGreaterThanOrEqual(0);
  expect(tag.top).toBeGreaterThanOrEqual(0);
  expect(tag.right).toBeLessThanOrEqual(width);
  expect(tag.bottom).toBeLessThanOrEqual(height);
}

const SCENES = ['box', 'dialog', 'field', 'frame'];
const CORNERS = ['bottom-end', 'top-start'];

describe.each(SCENES)('beside the composer "%s", the tag', (scene) => {
  it.each([
    ['in a usual window', '', 1200, 800],
    ['at 200 %', '&lines=4', 550, 450],
    ['in French at 200 %', '&language=fr&lines=3', 550, 450],
    ['on a phone', '&lines=3', 360, 640],
    ['in a very small window', '&language=fr', 320, 420],
    ['on a page from right to left', '&dir=rtl', 900, 700],
    ['from right to left at 200 %', '&dir=rtl&lines=4', 550, 450],
  ])('hides neither words nor control %s', async (_name, query, width, height) => {
    for (const corner of CORNERS) {
      await open(`scene=${scene}&over=1&corner=${corner}${query}`, width, height);
      expectFree(await look());
    }
  });
});

describe('the tag', () => {
  it.each(['box', 'field', 'frame'])('follows scrolling beside "%s"', async (scene) => {
    await open(`scene=${scene}&over=1`, 900, 700);
    const before = await look();
    await tab.page.evaluate('scrollBy(0, 60)');
    await settle();
    const after = await look();
    expectFree(after);
    expect((before.tag?.top ?? 0) - (after.tag?.top ?? 0)).toBeCloseTo(60, -1);
    await tab.page.evaluate('scrollBy(0, 600)');
    await settle();
    expect((await look()).tag).toBeNull();
  });

  it('moves out of the way of a text that grows', async () => {
    await open('scene=box&over=1&corner=top-end', 900, 700);
    await tab.page.evaluate(`document.querySelector('.editor').append(' and more'.repeat(90))`);
    await settle();
    expectFree(await look());
  });

  it('stands inside the window after that was made smaller', async () => {
    await open('scene=box&over=1', 1200, 800);
    await tab.page.setViewport({ width: 420, height: 500 });
    await settle();
    expectFree(await look());
  });
});

describe('the panel', () => {
  it.each(['box', 'dialog', 'frame', 'box&dir=rtl'])(
    'beside "%s" leaves words, control and tag free where there is room',
    async (scene) => {
      await open(`scene=${scene}&over=1&open=1`, 1400, 1000);
      const { sheet, control, words, tag } = await look();
      if (!sheet) throw new Error('no panel');
      expect([...words, control].filter((each) => overlap(sheet, each))).toEqual([]);
      expect(tag && overlap(sheet, tag)).toBe(false);
    },
  );

  it.each([
    [550, 450],
    [360, 640],
    [320, 300],
  ])('fits into a window of %i × %i', async (width, height) => {
    for (const what of ['open=1', 'ask=1', 'ask=keys&language=fr']) {
      await open(`scene=box&over=1&${what}`, width, height);
      const { sheet } = await look();
      if (!sheet) throw new Error('nothing is open');
      expect(sheet.left).toBeGreaterThanOrEqual(0);
      expect(sheet.top).toBeGreaterThanOrEqual(0);
      expect(sheet.right).toBeLessThanOrEqual(width);
      expect(sheet.bottom).toBeLessThanOrEqual(height);
    }
  });
});
