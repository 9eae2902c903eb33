import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { audit } from '../accessibility';
import { waitForTag } from '../badge';
import { PATIENCE } from '../composer';
import { DRAFTS } from '../drafts';
import type { Journey } from '../journey';
import { surface } from '../surfaces';

/** The popup, the options and the welcome page, in a real browser with real data. */
export const OWN_PAGE_JOURNEYS: readonly Journey[] = [
  {
    name: 'the popup shows the post in the week, and one click corrects its tag and the ratio',
    async run(world) {
      await world.probe.reset();
      const composer = await world.open(surface('X home'));
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await composer.send();
      await composer.events();
      const [post] = await world.probe.newPosts([], 1);
      assert.ok(post, 'the post is in the ledger');

      const before = await world.probe.send('week/read', { weekOffset: 0 });
      assert.ok('summary' in before);
      assert.deepEqual([before.summary.window.promotional, before.summary.window.total], [1, 1]);
      const popup = await world.openOwn('popup.html');
      await waitForText(popup, DRAFTS.promotional.en.slice(0, 30));
      await popup.click('.recent-line .chip');
      const choice = await popup.waitForSelector('.picker-group .picker-kinds button', {
        timeout: PATIENCE,
      });
      await choice?.click();
      const deadline = Date.now() + PATIENCE / 2;
      let promotional = 1;
      while (promotional === 1 && Date.now() < deadline) {
        const after = await world.probe.send('week/read', { weekOffset: 0 });
        if ('summary' in after) promotional = after.summary.window.promotional;
      }
      assert.equal(promotional, 0, 'the corrected post no longer counts as promotional');
      const entries = await world.probe.entries();
      assert.equal(entries.filter((entry) => entry.type === 'correction').length, 1);
    },
  },
  ...(['popup.html', 'options.html', 'onboarding.html', 'report.html'] as const).flatMap((path) =>
    (['light', 'dark'] as const).map((theme): Journey => ({
      name: `axe finds nothing in ${path} (${theme})`,
      async run(world) {
        await world.probe.send('settings/change', { theme });
        const page = await world.openOwn(path);
        await page.waitForFunction(() => document.querySelector('main, form, h1') !== null, {
          timeout: PATIENCE,
        });
        await page.waitForFunction(
          (wanted: string) =>
            document.documentElement.dataset.theme === wanted &&
            document.querySelector('[aria-busy=true]') === null,
          { timeout: PATIENCE },
          theme,
        );
        const violations = await audit(page);
        await world.probe.send('settings/change', { theme: 'auto' });
        assert.deepEqual(violations, []);
      },
    })),
  ),
];

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => document.body.innerText.includes(wanted),
    { timeout: PATIENCE },
    text,
  );
}
