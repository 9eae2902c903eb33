import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inRepository } from '../../repository';
import { waitForTag } from '../badge';
import { PATIENCE } from '../composer';
import { DRAFTS } from '../drafts';
import type { Journey, World } from '../journey';
import { pause } from '../probe';
import { surface } from '../surfaces';

/** Two archives and a table, as their owners download them. */
const FILES = {
  'tweets.js': `window.YTD.tweets.part0 = [
  { "tweet": { "id_str": "1050", "created_at": "Wed Oct 10 20:19:24 +0000 2018",
      "full_text": "Half price on all sourdough this weekend only: order now at our shop!" } },
  { "tweet": { "id_str": "1052", "created_at": "Wed Oct 10 20:21:24 +0000 2018",
      "full_text": "RT @lea: no" } } ]`,
  'comments.csv':
    'id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n' +
    'k1,https://www.reddit.com/r/bread/k1,2023-05-06 07:08:09 UTC,,bread,0,,p1,' +
    '"Cold flour slows the yeast down, so leave it on the counter overnight.",\n',
  'my-posts.csv':
    'Posted;Caption;Channel\n2024-03-05 14:05;"If your starter smells of acetone, feed it twice a day.";Facebook\n',
} as const;

/** What the week is made of beside posts: history, time, campaigns. */
export const WEEK_JOURNEYS: readonly Journey[] = [
  {
    name: 'archives come in through the options, each post once, however often',
    async run(world) {
      await world.probe.reset({ language: 'en' });
      for (const added of [3, 0]) {
        const page = await world.openOwn('options.html#history');
        await bringIn(world, page);
        const posts = await world.probe.posts();
        assert.equal(posts.length, 3, `${added} posts are new`);
        await page.close();
      }
      const posts = [...(await world.probe.posts())].sort((a, b) => a.at - b.at);
      assert.deepEqual(
        posts.map(({ network, reply, tag }) => [network, reply, tag]),
        [
          ['x', false, 'promotional'],
          ['reddit', true, 'value-adding'],
          ['facebook', false, 'value-adding'],
        ],
      );
      assert.equal(posts[2]?.localDate, '2024-03-05', 'a table tells the day on the wall');
      assert.ok(!/sourdough|acetone|yeast/.test(JSON.stringify(posts)), 'no text is kept');
      await world.probe.reset();
    },
  },
  {
    name: 'X home: time on the page is counted once it is left, and not where it is switched off',
    async run(world) {
      await world.probe.reset({ trackTime: false });
      await beThere(world);
      assert.deepEqual((await world.probe.send('ledger/export', undefined)).time, []);
      await world.probe.reset({ trackTime: true });
      await beThere(world);
      const [row, ...others] = await timeRows(world);
      assert.equal(others.length, 0, 'one row for one network on one day');
      assert.equal(row?.network, 'x');
      assert.ok(row.seconds >= 1 && row.seconds <= 60, `${row.seconds} seconds`);
    },
  },
  {
    name: 'X home: the campaign chosen beside the draft stands in the entry',
    async run(world) {
      await world.probe.reset({ campaigns: ['Noël', 'Spring'] });
      const before = await world.probe.posts();
      const composer = await world.open(surface('X home'));
      await composer.type(DRAFTS.value.en);
      await waitForTag(composer.page, 'value-adding');
      await (await shown(composer.page, '[data-tag]')).click();
      // The panel looks for its place while it opens.
      await pause(400);
      await (await shown(composer.page, '[data-campaign="Noël"]')).click();
      await (await shown(composer.page, '[data-campaign="Noël"][aria-pressed=true]')).dispose();
      await composer.page.keyboard.press('Escape');
      await composer.send();
      await composer.events();
      const [post] = await world.probe.newPosts(before, 1);
      assert.equal(post?.campaign, 'Noël');
      await world.probe.reset();
    },
  },
];

/** Picks the files, waits for the look at them, says yes, and waits for the end. */
async function bringIn(world: World, page: Page): Promise<void> {
  const folder = inRepository('build', 'tests', `${world.browser}-archives`);
  const paths: string[] = [];
  for (const [name, content] of Object.entries(FILES)) {
    const path = `${folder}/${name}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    paths.push(path);
  }
  const input = await page.waitForSelector('#history input[type=file]', { timeout: PATIENCE });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  const start = await page.waitForSelector('#history .primary', { timeout: PATIENCE });
  await start?.click();
  await page.waitForSelector('#history [role=status]', { timeout: PATIENCE });
  await page.waitForSelector('#history input[type=file]', { timeout: PATIENCE });
}

/** Writes for a while on X's page, and leaves it. */
async function beThere(world: World): Promise<void> {
  const composer = await world.open(surface('X home'));
  await composer.type('Good morning, and a little');
  await pause(1_500);
  await composer.type(' more');
  const other = await world.openOwn('options.html');
  await other.bringToFront();
  await composer.page.close();
  await pause(600);
}

async function timeRows(world: World) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const { time } = await world.probe.send('ledger/export', undefined);
    if (time.length > 0 || Date.now() > deadline) return time;
    await pause(150);
  }
}

async function shown(page: Page, part: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`tact-badge >>> ${part}`, { timeout: PATIENCE });
  assert.ok(found, `${part} is in the badge`);
  return found;
}
