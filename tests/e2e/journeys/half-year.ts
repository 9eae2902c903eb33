import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { backupOf, writeBackup } from '../../../extension/options/backup/backup-file';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { inRepository } from '../../repository';
import { audit } from '../accessibility';
import { PATIENCE } from '../composer';
import { type Persona, PERSONAS } from '../half-year/personas';
import { type Books, figuresOf, postsAfterAmendments, reckon } from '../half-year/reckoning';
import type { Journey, World } from '../journey';

/** First days of the week as JavaScript counts weekdays. */
const WEEK_STARTS = { sunday: 0, monday: 1, saturday: 6, auto: 1 } as const;

/** Weeks that are compared one by one: with every one of a large ledger the run would mostly wait. */
const COMPARED = [0, 1, 2, 3, 7, 12, 18, 25];

/**
 * Half a year of three businesses: their ledgers come in through the options page as a backup does, and every figure that
 * Tact tells is compared with one that was reckoned in another way. The popup is read in both languages and lights.
 */
export const HALF_YEAR_JOURNEYS: readonly Journey[] = Object.values(PERSONAS).map(
  ({ name, play }) => ({
    name: `half a year of ${name}: taken over, told, and every figure right`,
    run: (world) => playHalfYear(world, name, play),
  }),
);

async function playHalfYear(
  world: World,
  name: string,
  play: (today: string) => Persona,
): Promise<void> {
  await world.probe.reset();
  const today = await localToday(world);
  const persona = play(today);
  await takeOver(world, name, persona);
  const settings = await world.probe.send('settings/read', undefined);
  assert.equal(settings.hourlyRate, persona.settings.hourlyRate, 'the settings came along');

  const again = { entries: persona.entries.slice(0, 2_000), time: persona.time, isTrial: true };
  const trial = await world.probe.send('ledger/merge', again);
  assert.ok(trial.ok && trial.added === 0, 'what is there already adds nothing');

  const books = booksOf(persona, today);
  const posts = postsAfterAmendments(books.entries);
  for (const offset of COMPARED) {
    const answer = await world.probe.send('week/read', { weekOffset: offset });
    assert.ok('summary' in answer, 'the week can be read');
    assert.deepEqual(
      figuresOf(answer.summary),
      reckon(books, posts, offset),
      `week ${offset} back`,
    );
    assert.deepEqual(answer.summary.skipped, { broken: 0, newer: 0 });
  }
  for (const [language, theme] of [
    ['en', 'dark'],
    ['fr', 'light'],
  ] as const) {
    await world.probe.send('settings/change', { language, theme });
    await readPopup(world, language);
  }
  await world.probe.reset();
}

/** The way a person takes it: the options page, a file, a look at what it holds, and yes. */
async function takeOver(world: World, name: string, persona: Persona): Promise<void> {
  const file = inRepository('build', 'tests', `${world.browser}-${name}.json`);
  const settings = { ...DEFAULT_SETTINGS, onboarded: true, ...persona.settings };
  const copy = { schema: 1, entries: persona.entries, time: persona.time };
  const backup = backupOf(copy, settings, { madeAt: '2026-01-01', version: '0.1.0' }, null);
  assert.equal(backup.damaged.length, 0, 'what is played is well-formed');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await writeBackup(backup));

  const page = await world.openOwn('options.html');
  const input = await page.waitForSelector('#backup input[type=file]', { timeout: PATIENCE });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const yes = await page.waitForSelector('#backup .primary', { timeout: PATIENCE });
  const posts = persona.entries.filter(({ type }) => type === 'post').length;
  const told = await textOf(page, '#backup');
  assert.ok(told.replaceAll(',', '').includes(String(posts)), `it says how many posts: ${told}`);
  await page.click('#backup [type=checkbox]');
  await yes?.click();
  await page.waitForFunction(() => document.querySelector('#backup input[type=file]') !== null, {
    timeout: 30_000,
  });
  const kept = await world.probe.send('ledger/export', undefined);
  assert.equal(kept.entries.length, persona.entries.length);
  assert.equal(kept.time.length, persona.time.length);
}

/** What the popup says is what the summary holds; nothing is cut off, and axe-core finds nothing. */
async function readPopup(world: World, language: 'en' | 'fr'): Promise<void> {
  const popup = await world.openOwn('popup.html');
  await popup.setViewport({ width: 400, height: 700 });
  await popup.waitForSelector('.week-nav', { timeout: PATIENCE });
  await popup.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  const answer = await world.probe.send('week/read', { weekOffset: 0 });
  assert.ok('summary' in answer);
  const { window } = answer.summary;
  const text = await textOf(popup, 'main');
  const figures =
    language === 'en'
      ? /(\d[\d,]*) of (\d[\d,]*) posts? in/
      : /(\d[\d\s]*?) (?:publications? )?sur (\d[\d\s]*)/;
  const [, promotional = '', total = ''] = figures.exec(text) ?? [];
  assert.deepEqual(
    [promotional, total].map((figure) => Number(figure.replace(/[^\d]/g, ''))),
    [window.promotional, window.total],
    `the popup tells the ratio: ${text.slice(0, 400)}`,
  );
  const overflow = await popup.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `the popup is ${overflow} pixels too wide`);
  assert.deepEqual(await audit(popup), []);
}

function booksOf(persona: Persona, today: string): Books {
  const { rule, weekStart, hourlyRate } = persona.settings;
  assert.ok(rule && weekStart && hourlyRate);
  const { entries, time } = persona;
  return { entries, time, rule, weekStart: WEEK_STARTS[weekStart], today, hourlyRate };
}

/** The browser's own day: it may be another one than this program's. */
async function localToday(world: World): Promise<string> {
  const page = await world.probe.page();
  return page.evaluate(() => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );
}
