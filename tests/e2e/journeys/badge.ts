import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { readBadges, waitForTag } from '../badge';
import { PATIENCE, type Composer } from '../composer';
import { DRAFTS } from '../drafts';
import { inOneBrowser, type Journey, type World } from '../journey';
import { pause } from '../probe';
import { surface, type Surface } from '../surfaces';

/** Long enough for a wrong press to show. Milliseconds. */
const NOTHING_WAIT = 900;

/** The pause before publishing, hiding and pausing, and what the page notices of the badge. */
export const BADGE_JOURNEYS: readonly Journey[] = [
  ...['X home', 'LinkedIn share box C', 'WordPress post in a canvas'].map((name, index) =>
    inTurn(
      index,
      on(
        name,
        'a draft over the limit is held once, and “post anyway” counts it once',
        postsAnyway,
      ),
    ),
  ),
  // Where only keys publish, Tact cannot press them for anybody: it asks to press again.
  ...['X home', 'LinkedIn share box C', 'Facebook comment', 'WordPress post in a canvas'].flatMap(
    (name, index) => [
      inTurn(index, on(name, 'a held draft goes out at the second press', pressesAgain)),
      inTurn(index, on(name, 'Escape at the question leaves the draft as it is', keepsWriting)),
    ],
  ),
  on('X home', 'without the pause, the tag warns and the press goes through', warnsOnly),
  on('Bluesky post', 'a key hides the tag and shows it again', hidesByKey),
  on('X home', 'one click in the panel pauses Tact everywhere', pausesEverywhere),
  on('X home', 'the page sees nothing of Tact in its body', pageSeesNothing),
  ...['X home', 'Mastodon post', 'LinkedIn share box B'].map((name) =>
    on(name, 'a tap on a touch screen publishes once', taps),
  ),
];

/** The first of a list in both browsers, the others in one. */
function inTurn(index: number, journey: Journey): Journey {
  return index === 0 ? journey : { ...journey, skip: inOneBrowser(index) };
}

function on(
  name: string,
  what: string,
  run: (world: World, place: Surface) => Promise<void>,
): Journey {
  return { name: `${name}: ${what}`, run: (world) => run(world, surface(name)) };
}

/** A ledger in which one more offer is too many, and the wish to be asked. */
async function sellTooMuch(world: World, pauseBeforePublishing: boolean): Promise<void> {
  await world.probe.reset({ pauseBeforePublishing });
  for (let index = 0; index < 12; index++) {
    const text = index < 3 ? DRAFTS.promotional.en : DRAFTS.value.en;
    const day = new Date();
    await world.probe.send('post/published', {
      id: `x:earlier:${index}`,
      text: `${text} ${index}`,
      network: 'x',
      reply: false,
      host: 'x.com',
      at: day.getTime() - index * 60_000,
      localDate: day.toISOString().slice(0, 10),
      offsetMinutes: 0,
      seconds: 30,
      campaign: null,
    });
  }
}

/** An offer that waits for an answer. */
async function held(world: World, place: Surface): Promise<Composer> {
  await sellTooMuch(world, true);
  const composer = await world.open(place);
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  // Nothing is held without a verdict on the last key, too.
  await pause(500);
  await composer.send();
  await question(composer.page);
  await pause(NOTHING_WAIT);
  assert.deepEqual(await composer.eventsSoFar(), [], 'the press was not held');
  return composer;
}

async function postsAnyway(world: World, place: Surface): Promise<void> {
  const composer = await held(world, place);
  const before = await world.probe.posts();
  await composer.page.bringToFront();
  await pressInBadge(composer.page, '[data-answer=go]');
  await isOut(world, composer, before);
}

async function pressesAgain(world: World, place: Surface): Promise<void> {
  const composer = await held(world, place);
  const before = await world.probe.posts();
  await composer.page.bringToFront();
  await composer.send({ ...place.publish });
  await isOut(world, composer, before);
}

async function isOut(
  world: World,
  composer: Composer,
  before: Awaited<ReturnType<World['probe']['posts']>>,
): Promise<void> {
  assert.equal((await composer.events(1))[0]?.what, 'published');
  assert.equal((await world.probe.newPosts(before, 1)).length, 1);
  assert.equal((await composer.eventsSoFar()).length, 1, 'it went out once');
  await world.probe.reset();
}

async function keepsWriting(world: World, place: Surface): Promise<void> {
  const composer = await held(world, place);
  const before = await world.probe.posts();
  await composer.page.bringToFront();
  await composer.page.keyboard.press('Escape');
  await pause(NOTHING_WAIT);
  const editor = await composer.editor();
  const text = await editor.evaluate((node) => node.textContent ?? '');
  assert.ok(text.includes(DRAFTS.promotional[place.language].slice(0, 20)), 'the draft is whole');
  assert.deepEqual(await composer.eventsSoFar(), []);
  assert.equal((await world.probe.newPosts(before, 0)).length, 0);
  await world.probe.reset();
}

async function warnsOnly(world: World, place: Surface): Promise<void> {
  await sellTooMuch(world, false);
  const before = await world.probe.posts();
  const composer = await world.open(place);
  await composer.type(DRAFTS.promotional[place.language]);
  const badge = await waitForTag(composer.page, 'promotional');
  assert.match(badge.text, /10\s?%/, 'the tag names the limit');
  await composer.send();
  await isOut(world, composer, before);
}

async function hidesByKey(world: World, place: Surface): Promise<void> {
  const composer = await world.open(place);
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  const press = async () => {
    const { keyboard } = composer.page;
    await keyboard.down('Alt');
    await keyboard.down('Shift');
    await keyboard.press('KeyH');
    await keyboard.up('Shift');
    await keyboard.up('Alt');
  };
  await press();
  await pause(300);
  assert.equal((await readBadges(composer.page)).length, 0, 'the tag is still there');
  await press();
  await waitForTag(composer.page, 'promotional');
}

async function pausesEverywhere(world: World, place: Surface): Promise<void> {
  const composer = await world.open(place);
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  await pressInBadge(composer.page, '.pill');
  await pressInBadge(composer.page, '[data-action=pause-everywhere]');
  await pause(NOTHING_WAIT);
  assert.equal((await readBadges(composer.page)).length, 0);
  assert.equal((await world.probe.send('settings/read', undefined)).pausedEverywhere, true);
  await world.probe.reset();
}

/** Whatever a page watches in its body, it hears of its own work alone; of Tact it could see one element beside it. */
async function pageSeesNothing(world: World, place: Surface): Promise<void> {
  const composer = await world.open(place);
  await composer.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenByThePage: seen });
    const tell = (where: string) => (records: readonly MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [target, ...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
        if (nodes.some((name) => name.startsWith('TACT')))
          seen.push(`${where}: ${type} ${nodes.join()}`);
      }
    };
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(tell('body')).observe(document.body, all);
    new MutationObserver(tell('document')).observe(document, all);
  });
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  await pressInBadge(composer.page, '.pill');
  await composer.page.keyboard.press('Escape');
  await (await composer.editor()).click();
  await composer.empty();
  await composer.type(DRAFTS.value[place.language]);
  await waitForTag(composer.page, 'value-adding');
  const seen = await composer.page.evaluate(
    () => (window as unknown as { seenByThePage: string[] }).seenByThePage,
  );
  assert.deepEqual(seen, ['document: childList HTML,TACT-BADGE']);
}

async function taps(world: World, place: Surface): Promise<void> {
  const before = await world.probe.posts();
  const composer = await world.open(place);
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  await composer.tapPublish();
  assert.equal((await composer.events(1))[0]?.what, 'published');
  assert.equal((await world.probe.newPosts(before, 1)).length, 1);
}

async function question(page: Page): Promise<void> {
  await page.waitForSelector('tact-badge >>> [data-part=question][open]', { timeout: PATIENCE });
}

async function pressInBadge(page: Page, selector: string): Promise<void> {
  const target = await page.waitForSelector(`tact-badge >>> ${selector}`, {
    timeout: PATIENCE,
    visible: true,
  });
  await target?.click();
}
