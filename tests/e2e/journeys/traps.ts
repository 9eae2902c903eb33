import assert from 'node:assert/strict';
import { readBadges, waitForTag } from '../badge';
import { DRAFTS } from '../drafts';
import type { Journey, World } from '../journey';
import { pause } from '../probe';
import { surface, type Surface } from '../surfaces';

/** What really happens to people who publish: double clicks, slow networks, second thoughts. */
export const TRAP_JOURNEYS: readonly Journey[] = [
  ...on(['X home', 'Bluesky post'], 'a slow network is waited for', async (world, place) => {
    const before = await world.probe.posts();
    const composer = await world.open(place, { slow: '1' });
    await composer.type(DRAFTS.promotional[place.language]);
    await waitForTag(composer.page, 'promotional');
    await composer.send();
    await pause(1500);
    assert.equal((await world.probe.posts()).length, before.length, 'told before it was out');
    await composer.page.bringToFront();
    await composer.events(1);
    assert.equal((await world.probe.newPosts(before, 1)).length, 1);
  }),
  ...on(
    ['X home', 'Mastodon post', 'LinkedIn older comment'],
    'a text that its author deletes makes no entry and no badge',
    async (world, place) => {
      const before = await world.probe.posts();
      const composer = await world.open(place);
      await composer.type(DRAFTS.promotional[place.language]);
      await waitForTag(composer.page, 'promotional');
      await composer.empty();
      await pause(900);
      assert.equal((await readBadges(composer.page)).length, 0, 'a badge stands at an empty box');
      assert.equal((await world.probe.newPosts(before, 0)).length, 0);
    },
  ),
  ...on(
    ['X home', 'Facebook post', 'Phanpy post'],
    'pressing the button twice makes one entry',
    async (world, place) => {
      const before = await world.probe.posts();
      const composer = await world.open(place);
      await composer.type(DRAFTS.promotional[place.language]);
      await waitForTag(composer.page, 'promotional');
      assert.ok('press' in place.publish);
      const button = await composer.page.waitForSelector(place.publish.press);
      await button?.click({ count: 2 });
      await composer.events(1);
      assert.equal((await world.probe.newPosts(before, 1)).length, 1);
    },
  ),
];

function on(
  names: readonly string[],
  what: string,
  run: (world: World, place: Surface) => Promise<void>,
): readonly Journey[] {
  return names.map((name) => ({
    name: `${name}: ${what}`,
    run: (world) => run(world, surface(name)),
  }));
}
