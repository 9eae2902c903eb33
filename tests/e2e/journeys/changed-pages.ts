import assert from 'node:assert/strict';
import { readBadges, waitForTag } from '../badge';
import { Composer } from '../composer';
import { DRAFTS } from '../drafts';
import type { Journey, World } from '../journey';
import { pause } from '../probe';
import { surface, type Surface } from '../surfaces';

/** A box that a network has put in place of the one Tact knows. */
const NEW_BOX: Surface = {
  ...surface('LinkedIn comment'),
  name: 'LinkedIn, changed',
  reply: false,
  open: [],
  editor: '#new-box',
  publish: { press: '#new-button' },
  editorKind: 'textarea',
  library: 'textarea',
  language: 'en',
};

/** Networks change their pages, and people go back and forth between them. */
export const CHANGED_PAGE_JOURNEYS: readonly Journey[] = [
  {
    name: 'LinkedIn: a box that Tact does not know is read as on any page, and counted for LinkedIn',
    run: readsNewBox,
  },
  {
    name: 'Mastodon post: going to another page and back keeps the tag, and counts once',
    run: comesBack,
  },
];

async function readsNewBox(world: World): Promise<void> {
  const before = await world.probe.posts();
  // A page in which an adapter has found its box has not changed: none is touched.
  const known = await world.open({ ...surface('LinkedIn comment'), editor: '.pg-banner' });
  await known.page.evaluate(() => {
    const form = document.createElement('form');
    const box = Object.assign(document.createElement('textarea'), { id: 'new-box', rows: 4 });
    const button = Object.assign(document.createElement('button'), { id: 'new-button' });
    box.style.inlineSize = '30rem';
    button.textContent = 'Post';
    form.append(box, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.after(`Out: ${box.value}`);
      box.value = '';
    });
    document.body.replaceChildren(form);
  });
  const composer = await Composer.on(known.page, NEW_BOX);
  await composer.type(DRAFTS.promotional.en);
  await waitForTag(composer.page, 'promotional');
  await composer.send();
  const posts = await world.probe.newPosts(before, 1);
  assert.deepEqual(
    posts.map(({ network, tag }) => [network, tag]),
    [['linkedin', 'promotional']],
  );
}

async function comesBack(world: World): Promise<void> {
  const place = surface('Mastodon post');
  const before = await world.probe.posts();
  const composer = await world.open(place);
  await composer.type(DRAFTS.value[place.language]);
  await waitForTag(composer.page, 'value-adding');
  await composer.page.goto('https://blog.playground.test/');
  await composer.page.goBack();
  await pause(500);
  await (await composer.editor()).click();
  await composer.empty();
  await composer.type(DRAFTS.promotional[place.language]);
  await waitForTag(composer.page, 'promotional');
  assert.equal((await readBadges(composer.page)).length, 1);
  await composer.send();
  const posts = await world.probe.newPosts(before, 1);
  assert.deepEqual(
    posts.map(({ tag }) => tag),
    ['promotional'],
  );
}
