import assert from 'node:assert/strict';
import { waitForTag } from '../badge';
import type { Composer } from '../composer';
import { DRAFTS } from '../drafts';
import type { Journey, World } from '../journey';
import { pause } from '../probe';
import { difference, takeSnapshot } from '../snapshot';
import { SURFACES, type Surface } from '../surfaces';

/** How long Tact waits for a confirmation at most; a wrong entry would come within the first moments. Milliseconds. */
const NO_ENTRY_WAIT = 700;

/** The journeys that every composer has to stand. */
export const SURFACE_JOURNEYS: readonly Journey[] = SURFACES.flatMap((surface) => [
  journey(surface, 'typing shows the right tag', showsTag),
  journey(surface, 'the page stays byte for byte as without Tact', staysUntouched),
  journey(surface, 'publishing makes one entry', publishes),
  ...(surface.shortcut
    ? [journey(surface, 'publishing by keyboard makes one entry', publishesByKeyboard)]
    : []),
  journey(surface, 'a failed publish makes none', fails),
  ...(surface.schedule ? [journey(surface, 'a scheduled post makes none', schedules)] : []),
  ...(surface.draft ? [journey(surface, 'a saved draft makes none', savesDraft)] : []),
  ...(surface.discard
    ? [
        journey(surface, 'a discarded draft makes none', discards),
        journey(surface, 'a failed publish that is then discarded makes none', failsThenDiscards),
      ]
    : []),
]);

function journey(
  surface: Surface,
  name: string,
  run: (world: World, surface: Surface) => Promise<void>,
): Journey {
  return { name: `${surface.name}: ${name}`, run: (world) => run(world, surface) };
}

async function showsTag(world: World, surface: Surface): Promise<void> {
  const composer = await world.open(surface);
  await composer.type(DRAFTS.promotional[surface.language], 4);
  await waitForTag(composer.page, 'promotional');
  await composer.empty();
  await composer.type(DRAFTS.value[surface.language], 4);
  await waitForTag(composer.page, 'value-adding');
  noErrors(composer);
}

/** Types, corrects, moves the caret, in both browsers alike, and compares everything. */
async function staysUntouched(world: World, surface: Surface): Promise<void> {
  const write = async (composer: Composer) => {
    await composer.type(`${DRAFTS.promotional[surface.language]}\n#pain @nadia`);
    for (let press = 0; press < 5; press++) {
      await composer.page.keyboard.press('ArrowLeft');
      // Lexical puts its own selection back a moment later; keys that come faster race it, with or without Tact.
      await pause(60);
    }
    await composer.page.keyboard.press('Backspace');
    await composer.type('é ');
    await pause(400);
  };
  const [tact, plain] = [await world.open(surface), await world.openPlain(surface)];
  await write(plain);
  await write(tact);
  await waitForTag(tact.page, 'promotional');
  await pause(200);
  const found = difference(await takeSnapshot(tact.page), await takeSnapshot(plain.page));
  assert.equal(found, null, found ?? '');
  // And it still works as an editor: what follows lands where the caret is.
  await tact.type('fin');
  await plain.type('fin');
  const after = difference(await takeSnapshot(tact.page), await takeSnapshot(plain.page));
  assert.equal(after, null, after ?? '');
  noErrors(tact);
}

function publishes(world: World, surface: Surface): Promise<void> {
  return publishesWith(world, surface, surface.publish);
}

function publishesByKeyboard(world: World, surface: Surface): Promise<void> {
  return publishesWith(world, surface, surface.shortcut ?? surface.publish);
}

async function publishesWith(
  world: World,
  surface: Surface,
  gesture: Surface['publish'],
): Promise<void> {
  const before = await world.probe.posts();
  const composer = await world.open(surface);
  await composer.type(DRAFTS.promotional[surface.language]);
  await waitForTag(composer.page, 'promotional');
  await composer.send(gesture);
  const [event] = await composer.events();
  assert.equal(event?.what, 'published');
  const posts = await world.probe.newPosts(before, 1);
  assert.equal(posts.length, 1, `${posts.length} entries for one publication`);
  const [post] = posts;
  assert.equal(post?.network, surface.network);
  assert.equal(
    post?.reply,
    surface.reply,
    surface.reply ? 'a reply is a reply' : 'a post is no reply',
  );
  assert.equal(post?.tag, 'promotional');
  assert.ok(!JSON.stringify(post).includes('rabais'), 'the entry holds no text');
}

async function fails(world: World, surface: Surface): Promise<void> {
  await leavesNothing(world, surface, { fail: '1' }, (composer) => composer.send());
}

async function schedules(world: World, surface: Surface): Promise<void> {
  const [event] = await leavesNothing(world, surface, {}, (composer) =>
    composer.pressAll(surface.schedule ?? []),
  );
  assert.equal(event?.what, 'scheduled');
}

async function savesDraft(world: World, surface: Surface): Promise<void> {
  const [event] = await leavesNothing(world, surface, {}, (composer) =>
    composer.pressAll(surface.draft ?? []),
  );
  assert.equal(event?.what, 'draft');
}

async function discards(world: World, surface: Surface): Promise<void> {
  const [event] = await leavesNothing(world, surface, {}, (composer) =>
    composer.pressAll(surface.discard ?? []),
  );
  assert.equal(event?.what, 'discarded');
}

async function failsThenDiscards(world: World, surface: Surface): Promise<void> {
  const events = await leavesNothing(world, surface, { fail: '1' }, async (composer) => {
    await composer.send();
    await composer.events(1);
    await pause(600);
    await composer.pressAll(surface.discard ?? []);
    await composer.events(2);
  });
  assert.deepEqual(
    events.map((event) => event.what),
    ['failed', 'discarded'],
  );
}

async function leavesNothing(
  world: World,
  surface: Surface,
  switches: Readonly<Record<string, string>>,
  act: (composer: Composer) => Promise<void>,
) {
  const before = await world.probe.posts();
  const composer = await world.open(surface, switches);
  await composer.type(DRAFTS.promotional[surface.language]);
  await waitForTag(composer.page, 'promotional');
  await act(composer);
  const events = await composer.events();
  await pause(NO_ENTRY_WAIT);
  const posts = await world.probe.newPosts(before, 0);
  assert.equal(posts.length, 0, `${posts.length} entries for a post that never went out`);
  return events;
}

function noErrors(composer: Composer): void {
  assert.deepEqual(composer.errors, [], 'the page threw errors');
}
