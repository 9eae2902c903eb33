import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openHarness } from './open-harness';

/** axe-core's answer, as far as it is read here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = [
  'story=EMPTY&site=unknown',
  'story=FIRST_WEEK&language=fr',
  'story=BAKERY&undo=1',
  'story=BAKERY&theme=dark',
  'story=OVER&language=fr-CA&theme=dark',
  'story=FULL&dir=rtl',
  'story=QUIET&language=fr&let-go=linkedin',
  'story=PAST_WEEK',
  'story=OVER&region=quebec',
  'story=BAKERY&forced-colors=active',
  'story=OVER&theme=dark&prefers-contrast=more',
  'story=BAKERY&state=read-only',
  'story=BAKERY&health=fallback',
  'story=BAKERY&health=no-control&language=fr&theme=dark',
  'story=BAKERY&site=denied',
  'story=BAKERY&site=private&language=fr',
  'state=failed',
  'page=options',
  'page=options&language=fr&theme=dark',
  'page=options&state=found',
  'page=options&state=done&language=fr&theme=dark',
  'page=options&state=importing',
  'page=onboarding',
  'page=onboarding&state=no-access',
  'page=onboarding&language=fr-CA&theme=dark',
];

const tab = openHarness();

async function open(query: string, width: number): Promise<void> {
  await tab.page.setViewport({ width, height: 600 });
  await emulate(query);
  await tab.page.goto(`${tab.address}?${query}`);
  await tab.page.waitForSelector('main');
}

/** Has the browser pretend what the query asks of it. By the protocol itself: puppeteer does not know all features. */
async function emulate(query: string): Promise<void> {
  const asked = new URLSearchParams(query);
  const features = ['forced-colors', 'prefers-contrast'].map((name) => ({
    name,
    value: asked.get(name) ?? '',
  }));
  const devtools = await tab.page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features });
  await devtools.detach();
}

describe.each(PAGES)('%s', (query) => {
  it('has no accessibility fault that axe-core can find, with every part open', async () => {
    await open(query, 380);
    await tab.page.evaluate(
      "document.querySelectorAll('details').forEach((part) => (part.open = true))",
    );
    const chip = await tab.page.$('button.chip');
    await chip?.click();
    await tab.page.addScriptTag({ path: AXE });
    const { violations } = (await tab.page.evaluate('axe.run()')) as AxeResults;
    const told = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
    );
    expect(told).toEqual([]);
  });

  it.each([320, 360, 420])('fits into %i pixels without scrolling sideways', async (width) => {
    await open(query, width);
    const [content, window] = (await tab.page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )) as [number, number];
    expect(content).toBeLessThanOrEqual(window);
  });

  it('can be walked through by keyboard, with the focus always seen', async () => {
    await open(query, 380);
    const count = (await tab.page.evaluate(
      "document.querySelectorAll('button:not(:disabled), input, select').length",
    )) as number;
    const visited = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      await tab.page.keyboard.press('Tab');
      const seen = (await tab.page.evaluate(`(() => {
        const at = document.activeElement;
        if (at === document.body) return null;
        const frame = at.closest('.chip-box') ?? at;
        return [at.outerHTML, getComputedStyle(frame).outlineStyle !== 'none'];
      })()`)) as [string, boolean] | null;
      if (seen === null) break;
      expect(seen[1], seen[0]).toBe(true);
      visited.add(seen[0]);
    }
    // Radio buttons of one group are one stop, so fewer stops than controls; but never none.
    expect(visited.size).toBeGreaterThan(0);
  });
});
