import assert from 'node:assert/strict';
import { readBadges, waitForTag } from '../badge';
import type { Composer } from '../composer';
import { DRAFTS, DRESSING } from '../drafts';
import { inOneBrowser, type Journey, type World } from '../journey';
import { readTexts } from '../page-reader';
import { pause } from '../probe';
import { SURFACES, type Surface } from '../surfaces';

/** A text that is put aside. */
const SHORT = 'Merci Nadia !';

/** A failed attempt needs a moment until its message is believed. Milliseconds. */
const FAILURE_SEEN = 900;

/** Composers that are the first of their kind: their network's editor and controls. */
const FIRST = SURFACES.filter(
  (surface, index) => SURFACES.findIndex((other) => setting(other) === setting(surface)) === index,
);

/** Of those, the first with its kind of editor: what browsers do differently, they do there. */
const FIRST_EDITORS = FIRST.filter(
  ({ library, frame }, index) =>
    FIRST.findIndex((other) => other.library === library && other.frame === frame) === index,
);

/**
 * The contract that every composer has to keep, in one life: it appears late and is replaced, it fails, is tried again,
 * is published by every gesture it has, and is put aside in every way it has. Each post that is out is counted once, with
 * what it was; nothing else is counted. Each kind of editor lives it in both browsers; its further networks in one, turn by
 * turn. A composer with the editor and the controls of an earlier one of its network, such
 * as one that answers or quotes, is put aside in every way it has and published once, in the one browser or the other.
 */
export const CONTRACT_JOURNEYS: readonly Journey[] = [
  ...FIRST.map((surface, index): Journey => ({
    name: `${surface.name}: keeps the contract`,
    ...(FIRST_EDITORS.includes(surface) ? {} : { skip: inOneBrowser(index) }),
    run: (world) => keepsContract(world, surface),
  })),
  ...SURFACES.filter((surface) => !FIRST.includes(surface)).map((surface, index): Journey => ({
    name: `${surface.name}: is read, put aside and counted`,
    skip: inOneBrowser(index),
    run: (world) => isReadAndCounted(world, surface),
  })),
];

function setting({ network, library, publish, frame, oneLine }: Surface): string {
  return [network, library, 'press' in publish, frame, oneLine].join(' ');
}

async function keepsContract(world: World, surface: Surface): Promise<void> {
  const before = await world.probe.posts();
  const composer = await world.open(surface, { late: '1', fail: '1' });
  const { promotional, value } = dressed(surface);

  await composer.type(promotional);
  await waitForTag(composer.page, 'promotional');
  await standsFree(composer);
  await failsOnce(composer);
  await standsFree(composer);
  const read = (await readTexts(composer)).texts;
  if (surface.shortcut) await (await composer.editor()).click();
  await composer.send(surface.shortcut ?? surface.publish);
  const out = (await composer.events(2)).at(-1);
  assert.equal(out?.what, 'published');
  assert.deepEqual(read, [out.text.trim()], 'what Tact reads is what is posted');
  await isCounted(world, surface, before);

  const events = await putsAside(composer, 2);
  await again(composer, value);
  await waitForTag(composer.page, 'value-adding');
  const readAgain = (await readTexts(composer)).texts;
  await composer.send();
  const second = (await composer.events(events + 1)).at(-1);
  assert.equal(second?.what, 'published');
  assert.deepEqual(readAgain, [second.text.trim()], 'what Tact reads is what is posted');
  const posts = await world.probe.newPosts(before, 2);
  const tags = posts.map(({ tag }) => tag).sort();
  assert.deepEqual(tags, ['promotional', 'value-adding'], 'two posts went out');
  assert.equal(new Set(posts.map(({ id }) => id)).size, 2);
  assert.deepEqual(composer.errors, [], 'the page threw errors');
}

async function isReadAndCounted(world: World, surface: Surface): Promise<void> {
  const before = await world.probe.posts();
  const composer = await world.open(surface, { late: '1' });
  const events = await putsAside(composer, 0);
  if (events > 0) await again(composer, '');
  await composer.type(dressed(surface).promotional);
  await waitForTag(composer.page, 'promotional');
  await standsFree(composer);
  const read = (await readTexts(composer)).texts;
  await composer.send();
  const out = (await composer.events(events + 1)).at(-1);
  assert.equal(out?.what, 'published');
  assert.deepEqual(read, [out.text.trim()], 'what Tact reads is what is posted');
  await isCounted(world, surface, before);
  assert.deepEqual(composer.errors, [], 'the page threw errors');
}

/** The tag stands over no part of the control that publishes, also after a message has moved the page about. */
async function standsFree(composer: Composer): Promise<void> {
  const [badge] = await readBadges(composer.page);
  const control = await composer.controlBox();
  if (!badge || !control) return;
  const { box } = badge;
  const isOver =
    box.x < control.x + control.width &&
    control.x < box.x + box.width &&
    box.y < control.y + control.height &&
    control.y < box.y + box.height;
  assert.ok(!isOver, `the tag at ${box.x},${box.y} stands over the control that publishes`);
}

/** Throws texts away, keeps and schedules them, as far as the composer can. Gives how many events there were by then. */
async function putsAside(composer: Composer, events: number): Promise<number> {
  const { discard, draft, schedule } = composer.surface;
  let count = events;
  for (const steps of [discard, draft, schedule]) {
    if (!steps) continue;
    await again(composer, SHORT);
    await composer.pressAll(steps);
    count += 1;
    const last = (await composer.events(count)).at(-1);
    assert.notEqual(last?.what, 'published', `${steps.at(-1)} is no publication`);
  }
  return count;
}

/** A text of each sort, with all that people put into one; without line ends where the editor takes none. */
function dressed({ language, oneLine }: Surface) {
  const flat = (text: string) => (oneLine ? text.replace('\n', ' ') : text);
  return {
    promotional: flat(DRAFTS.promotional[language] + DRESSING.promotional),
    value: flat(DRAFTS.value[language] + DRESSING.value),
  };
}

/** The network refuses: nothing is counted, and the text is still there to be tried again. */
async function failsOnce(composer: Composer): Promise<void> {
  await composer.send();
  const [failed] = await composer.events(1);
  assert.equal(failed?.what, 'failed');
  await pause(FAILURE_SEEN);
  await composer.setFailing(false);
}

async function isCounted(
  world: World,
  surface: Surface,
  before: Awaited<ReturnType<World['probe']['posts']>>,
): Promise<void> {
  const posts = await world.probe.newPosts(before, 1);
  assert.equal(posts.length, 1, `${posts.length} entries for one publication`);
  const [post] = posts;
  assert.equal(post?.network, surface.network);
  assert.equal(post?.tag, 'promotional');
  assert.equal(post?.reply, surface.reply, 'a reply is a reply, a post is none');
  assert.equal(post?.quote ?? false, surface.quote ?? false, 'a quote is a quote');
  assert.ok(!/rabais|% off/.test(JSON.stringify(post)), 'the entry holds no text');
}

/** Comes back to the composer, which may have closed, and writes. */
async function again(composer: Composer, text: string): Promise<void> {
  await composer.page.bringToFront();
  if (composer.surface.reloads || !(await composer.isOpen())) await composer.renew();
  else await (await composer.editor()).click();
  await composer.empty();
  await composer.type(text);
}
