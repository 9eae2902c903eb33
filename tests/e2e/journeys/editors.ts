import assert from 'node:assert/strict';
import { waitForTag } from '../badge';
import type { Composer } from '../composer';
import { DRAFTS, DRESSING } from '../drafts';
import { inOneBrowser, type Journey, type World } from '../journey';
import { readTexts } from '../page-reader';
import { pause } from '../probe';
import { settleAlike } from '../snapshot';
import { SURFACES, type Surface } from '../surfaces';

/** One composer for each editor library, in the page itself, in a shadow root and in a frame. */
export const EDITORS: readonly Surface[] = SURFACES.filter(
  (surface, index) => SURFACES.findIndex((other) => setting(other) === setting(surface)) === index,
);

function setting({ library, frame, editor }: Surface): string {
  return [library, frame ?? 'page', editor.includes('>>>') ? 'shadow' : 'light'].join(' ');
}

/** Editors put what is typed within so long into one step of undoing (Quill's second is the longest). Milliseconds. */
const UNDO_GROUP = 1200;

/** What is the editor's own affair stays as it is without Tact; and every way to write is followed. */
export const EDITOR_JOURNEYS: readonly Journey[] = EDITORS.flatMap((surface, index) => [
  {
    name: `${surface.name}: page, caret and undo stay byte for byte as without Tact`,
    run: (world) => staysUntouched(world, surface),
  },
  {
    name: `${surface.name}: dictated, corrected and pasted text is followed`,
    skip: inOneBrowser(index),
    run: (world) => followsEverything(world, surface),
  },
]);

/** Types, corrects, moves the caret, undoes and redoes, in both browsers alike, and compares everything each time. */
async function staysUntouched(world: World, surface: Surface): Promise<void> {
  const [tact, plain] = [await world.open(surface), await world.openPlain(surface)];
  const both = async (work: (composer: Composer) => Promise<void>) => {
    await plain.page.bringToFront();
    await work(plain);
    await tact.page.bringToFront();
    await work(tact);
  };
  const end = surface.oneLine ? '' : DRESSING.value;
  await both(async (composer) => {
    await composer.type(`${DRAFTS.promotional[surface.language]}${end}`);
    for (let press = 0; press < 5; press++) {
      await composer.page.keyboard.press('ArrowLeft');
      // Lexical puts its own selection back a moment later; keys that come faster race it, with or without Tact.
      await pause(60);
    }
    await composer.page.keyboard.press('Backspace');
    await composer.type('é ');
  });
  await waitForTag(tact.page, 'promotional');
  await settleAlike(tact.page, plain.page);
  // And it still works as an editor: what follows lands where the caret is, and is one step to take back.
  for (const step of [
    (composer: Composer) => composer.type('x'),
    (composer: Composer) => composer.chord('KeyZ'),
    (composer: Composer) => composer.chord('KeyZ', 'Shift'),
  ]) {
    await pause(UNDO_GROUP);
    await both(step);
    await settleAlike(tact.page, plain.page);
  }
  assert.deepEqual(tact.errors, [], 'the page threw errors');
}

/** Text that no key was pressed for: from the clipboard, from dictation, from a spelling correction, taken back. */
async function followsEverything(world: World, surface: Surface): Promise<void> {
  const composer = await world.open(surface);
  const promotional = DRAFTS.promotional[surface.language];
  await composer.dictate(promotional);
  await waitForTag(composer.page, 'promotional');
  assert.deepEqual((await readTexts(composer)).texts, composer.withTitle(promotional));
  // A correction replaces all that is selected, as a spelling checker or a rewriting aid does.
  await composer.chord('KeyA');
  await composer.dictate(DRAFTS.value[surface.language]);
  await waitForTag(composer.page, 'value-adding');
  const { texts } = await readTexts(composer);
  assert.deepEqual(texts, composer.withTitle(DRAFTS.value[surface.language]));
  await composer.cutAndPaste();
  await waitForTag(composer.page, 'value-adding');
  assert.deepEqual((await readTexts(composer)).texts, texts);
  assert.deepEqual(composer.errors, [], 'the page threw errors');
}
