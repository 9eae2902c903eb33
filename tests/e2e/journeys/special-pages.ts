import assert from 'node:assert/strict';
import { readBadges, waitForTag } from '../badge';
import { DRAFTS } from '../drafts';
import { inOneBrowser, type Journey, type World } from '../journey';
import { pause } from '../probe';
import { SURFACES, surface, type Surface } from '../surfaces';

/** Where the generic adapter is switched on for the tests. */
const BLOG: Surface = {
  name: 'a blog',
  network: 'other',
  reply: false,
  url: 'https://blog.playground.test/',
  open: [],
  editor: '#comment',
  publish: { press: '#submit' },
  discard: ['.blog-discard'],
  editorKind: 'textarea',
  library: 'textarea',
  language: 'en',
};

/** Pages with their own rules, composers that come late, private messages, and pages nobody knows. */
export const SPECIAL_JOURNEYS: readonly Journey[] = [
  ...SURFACES.filter((each) => each.strict).map((each, index): Journey => ({
    name: `${each.name}: a strict policy with Trusted Types still shows the badge`,
    skip: inOneBrowser(index),
    async run(world) {
      const composer = await world.open(each, { csp: 'strict' });
      await composer.type(DRAFTS.promotional[each.language]);
      const badge = await waitForTag(composer.page, 'promotional');
      assert.ok(badge.box.width > 40 && badge.box.height > 12, 'the badge has a size and a style');
      assert.deepEqual(composer.errors, []);
    },
  })),
  {
    name: 'LinkedIn: a private message is nobody’s business',
    async run(world) {
      const place: Surface = {
        ...surface('LinkedIn comment'),
        editor: '.msg-form__contenteditable',
        publish: { press: '.msg-form__send-button' },
      };
      await ignored(world, place, []);
    },
  },
  {
    name: 'Mastodon: a private mention makes no entry',
    async run(world) {
      const place = surface('Mastodon post');
      await ignored(world, place, place.makePrivate ?? []);
    },
  },
  {
    name: 'X: each post of a thread is counted',
    async run(world) {
      const place = surface('X modal');
      const before = await world.probe.posts();
      const composer = await world.open(place);
      await composer.type(DRAFTS.value.fr);
      await composer.press('[data-testid=addButton]');
      await composer.press('[data-testid=tweetTextarea_1]');
      await composer.type('Et merci à Nadia pour le conseil sur la farine froide.');
      await pause(300);
      await composer.send();
      const [event] = await composer.events();
      assert.equal(event?.what, 'published');
      const posts = await world.probe.newPosts(before, 2);
      assert.equal(posts.length, 2, `${posts.length} entries for two posts`);
    },
  },
  {
    name: 'a page nobody knows is left alone until the person switches it on',
    async run(world) {
      const untouched = await world.open(BLOG);
      await untouched.type(DRAFTS.promotional.en);
      await pause(1200);
      assert.equal((await readBadges(untouched.page)).length, 0);
      await switchOnBlog(world);
      const before = await world.probe.posts();
      const composer = await world.open(BLOG);
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await composer.send();
      await composer.events();
      const posts = await world.probe.newPosts(before, 1);
      assert.equal(posts.length, 1);
      assert.equal(posts[0]?.network, 'other');
    },
  },
  {
    name: 'a blog: a discarded text makes no entry, and a password is not read',
    async run(world) {
      await switchOnBlog(world);
      const before = await world.probe.posts();
      const composer = await world.open(BLOG);
      await composer.type(DRAFTS.promotional.en);
      await waitForTag(composer.page, 'promotional');
      await composer.pressAll(BLOG.discard ?? []);
      await composer.press('input[type=password]');
      await composer.type(DRAFTS.promotional.en);
      await pause(1200);
      assert.equal((await readBadges(composer.page)).length, 0, 'a badge stands at a password');
      assert.equal((await world.probe.newPosts(before, 0)).length, 0);
    },
  },
  {
    name: 'a paused site is silent, and speaks again afterwards',
    async run(world) {
      const place = surface('Elk post');
      await world.probe.send('site/pause', { host: 'elk.zone', paused: true });
      const silent = await world.open(place);
      await silent.type(DRAFTS.promotional.fr);
      await pause(1200);
      assert.equal((await readBadges(silent.page)).length, 0);
      await world.probe.send('site/pause', { host: 'elk.zone', paused: false });
      const composer = await world.open(place);
      await composer.type(DRAFTS.promotional.fr);
      await waitForTag(composer.page, 'promotional');
    },
  },
];

async function switchOnBlog(world: World): Promise<void> {
  const { ok } = await world.probe.send('site/enable', {
    origin: 'https://blog.playground.test',
    enabled: true,
    tabId: null,
  });
  assert.ok(ok, 'the page could not be switched on');
}

async function ignored(world: World, place: Surface, steps: readonly string[]): Promise<void> {
  const before = await world.probe.posts();
  const composer = await world.open(place);
  await composer.pressAll(steps);
  await composer.press(place.editor);
  await composer.type(DRAFTS.promotional[place.language]);
  await pause(1200);
  assert.equal((await readBadges(composer.page)).length, 0, 'a badge stands at a private text');
  await composer.send();
  const [event] = await composer.events();
  assert.equal(event?.what, 'sent-privately');
  assert.equal((await world.probe.newPosts(before, 0)).length, 0);
}
