import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { readBadges, waitForTag } from '../badge';
import { DRAFTS } from '../drafts';
import type { Journey, World } from '../journey';
import { pause } from '../probe';
import { settleAlike } from '../snapshot';
import type { Surface } from '../surfaces';
import { EDITORS } from './editors';

/** What stands in the box before; short, so that the composition would turn the tag if Tact read it. */
const BEFORE = {
  en: 'Thank you so much for your kind words, Nadia! ',
  fr: 'Merci Nadia, bonne fin de semaine à toi aussi ! ',
} as const;

/** Writing with an input method, as for Japanese or with dead keys, is nobody's business until it is done. */
export const IME_JOURNEYS: readonly Journey[] = [
  ...EDITORS.map((surface): Journey => ({
    name: `${surface.name}: a composition is left alone until it ends`,
    skip: (browser) =>
      browser === 'firefox'
        ? 'Firefox has no way to start a real composition from outside; see the made-up one'
        : null,
    run: (world) => realComposition(world, surface),
  })),
  ...EDITORS.filter((surface) => surface.editorKind === 'textarea').map((surface): Journey => ({
    name: `${surface.name}: a made-up composition is left alone until it ends`,
    run: (world) => syntheticComposition(world, surface),
  })),
];

/** Chromium's own input method, driven by the protocol: the same in the browser without Tact, and compared. */
async function realComposition(world: World, surface: Surface): Promise<void> {
  const tact = await world.open(surface);
  const plain = await world.openPlain(surface);
  const composed = DRAFTS.promotional[surface.language];
  for (const composer of [plain, tact]) await composer.type(BEFORE[surface.language]);
  await waitForTag(tact.page, 'value-adding');
  const before = await readBadges(tact.page);
  for (const composer of [plain, tact]) await compose(composer.page, composed);
  await pause(600);
  assert.deepEqual(
    (await readBadges(tact.page)).map(({ tag, text }) => ({ tag, text })),
    before.map(({ tag, text }) => ({ tag, text })),
    'the badge changed during the composition',
  );
  await settleAlike(tact.page, plain.page);
  for (const composer of [plain, tact]) await commit(composer.page, composed);
  await waitForTag(tact.page, 'promotional');
  await settleAlike(tact.page, plain.page);
  assert.deepEqual(tact.errors, []);
}

async function compose(page: Page, text: string): Promise<void> {
  const cdp = await page.createCDPSession();
  for (const length of [2, Math.floor(text.length / 2), text.length]) {
    await cdp.send('Input.imeSetComposition', {
      text: text.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
    await pause(30);
  }
  await cdp.detach();
}

async function commit(page: Page, text: string): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Input.insertText', { text });
  await cdp.detach();
}

/** Events as an input method makes them, around a text the page changes by itself. Text fields only. */
async function syntheticComposition(world: World, surface: Surface): Promise<void> {
  const composer = await world.open(surface);
  await composer.type(DRAFTS.value[surface.language]);
  await waitForTag(composer.page, 'value-adding');
  const editor = await composer.editor();
  const promotional = DRAFTS.promotional[surface.language];
  const fire = (step: 'start' | 'end') =>
    editor.evaluate(
      (node, what, text) => {
        const field = node as HTMLTextAreaElement;
        if (what === 'end') {
          field.dispatchEvent(
            new CompositionEvent('compositionend', { bubbles: true, data: text }),
          );
          field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
          return;
        }
        field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        set?.call(field, text);
        field.dispatchEvent(
          new InputEvent('input', { bubbles: true, isComposing: true, data: text }),
        );
      },
      step,
      promotional,
    );
  await fire('start');
  await pause(600);
  const [during] = await readBadges(composer.page);
  assert.equal(during?.tag, 'value-adding', 'the badge changed during the composition');
  await fire('end');
  await waitForTag(composer.page, 'promotional');
}
