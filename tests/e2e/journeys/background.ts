import assert from 'node:assert/strict';
import { countHosts, readBadges, waitForTag } from '../badge';
import { DRAFTS } from '../drafts';
import type { Journey } from '../journey';
import { pause } from '../probe';
import { surface } from '../surfaces';

/** The background may end at any moment, and the extension may be replaced under an open page. */
export const BACKGROUND_JOURNEYS: readonly Journey[] = [
  {
    name: 'ending the background between keystroke and publish loses nothing',
    async run(world) {
      const place = surface('X home');
      const before = await world.probe.posts();
      const composer = await world.open(place);
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await world.tact.killBackground(await world.probe.page());
      await composer.page.bringToFront();
      await composer.send();
      await composer.events();
      const posts = await world.probe.newPosts(before, 1);
      assert.equal(posts.length, 1);
      assert.equal(posts[0]?.tag, 'promotional');
      // The page sends it without being asked, so the entry must be there whoever woke the background.
    },
  },
  {
    name: 'ending the background in the middle of a draft keeps the tag coming',
    async run(world) {
      const composer = await world.open(surface('Bluesky post'));
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await world.tact.killBackground(await world.probe.page());
      await composer.page.bringToFront();
      await composer.empty();
      await composer.type(DRAFTS.value.en);
      await waitForTag(composer.page, 'value-adding');
    },
  },
  {
    name: 'reloading the extension in the middle of a draft leaves no debris',
    async run(world) {
      const composer = await world.open(surface('X home'));
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await world.probe.close();
      await world.tact.reloadExtension();
      // The browser closes the extension's own tabs in its own time; until then no tab can be brought to the front.
      await pause(2500);
      await composer.page.bringToFront();
      await composer.type(' ok', 30);
      await pause(1500);
      const hosts = await countHosts(composer.page);
      assert.ok(hosts <= 1, `${hosts} badges of Tact are in the page`);
      assert.ok((await readBadges(composer.page)).length <= 1);
      assert.equal(
        await composer.page.evaluate(() => [...CSS.highlights.keys()].length <= 3),
        true,
        'words stay marked',
      );
      assert.deepEqual(composer.errors, [], 'the page threw errors');
      const editor = await composer.editor();
      const text = await editor.evaluate((node) => (node as HTMLElement).innerText);
      assert.equal(text.trim(), `${DRAFTS.promotional.en} ok`, 'the draft is still whole');
    },
  },
  {
    name: 'after the reload a fresh page is served and counted once',
    async run(world) {
      await pause(500);
      const before = await world.probe.posts();
      const composer = await world.open(surface('Mastodon post'));
      await composer.type(DRAFTS.promotional.fr);
      await waitForTag(composer.page, 'promotional');
      await composer.send();
      await composer.events();
      assert.equal((await world.probe.newPosts(before, 1)).length, 1);
    },
  },
];
