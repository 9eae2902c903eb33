import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { waitForTag } from '../e2e/badge';
import { PERSONAS } from '../e2e/half-year/personas';
import { launchChromium } from '../e2e/browsers/chromium';
import type { Session } from '../e2e/browsers/session';
import { Composer } from '../e2e/composer';
import { pause, Probe } from '../e2e/probe';
import { surface } from '../e2e/surfaces';
import { startPlayground } from '../playground/server';
import { inRepository } from '../repository';
import { type Stop, STOPS, TOUR_PROFILE } from './stops';
import { tell } from './tell';

/** Pause between two keys: a quick typist. Milliseconds. */
const KEY_PAUSE = 12;

/** Where the pictures go. */
const FOLDER = inRepository('build', 'tour');

/** Plays the tour without anybody watching. True when every step worked. */
export async function playTour(extension: string): Promise<boolean> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const playground = await startPlayground();
  const session = await launchChromium({ port: playground.port, extension });
  let problems = 0;
  try {
    const probe = new Probe(session);
    await probe.reset({ profile: TOUR_PROFILE });
    for (const [index, stop] of STOPS.entries()) {
      const number = String(index + 1).padStart(2, '0');
      try {
        await playStop(session, probe, stop, number);
      } catch (error) {
        problems++;
        console.error(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    problems += await lookAtOwnPages(session, probe);
    problems += await lookAtHalfYear(session, probe);
  } finally {
    await session.close().catch(() => undefined);
    await playground.close();
  }
  console.log(
    problems === 0
      ? `Every step of the tour worked. Pictures: ${FOLDER}`
      : `${problems} steps of the tour did not work. Pictures: ${FOLDER}`,
  );
  return problems === 0;
}

async function playStop(session: Session, probe: Probe, stop: Stop, number: string): Promise<void> {
  const place = surface(stop.surface);
  console.log(`\n${number} ${stop.surface} (${stop.language}, ${stop.theme})\n   ${stop.draft}`);
  await probe.send('settings/change', { language: stop.language, theme: stop.theme });
  if (place.switchOn) {
    const { origin } = new URL(place.url);
    await probe.send('site/enable', { origin, enabled: true, tabId: null });
  }
  const known = await probe.posts();
  const page = await session.newPage();
  try {
    await page.setViewport({ width: stop.width ?? 1100, height: stop.width ? 844 : 760 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: stop.theme }]);
    const switches = { lang: stop.language, theme: stop.theme };
    const composer = await Composer.open(page, place, switches);
    await composer.type(stop.draft, KEY_PAUSE);
    await waitForTag(page, stop.expected);
    const answer = await probe.send('draft/classify', {
      text: stop.draft,
      network: place.network,
      reply: place.reply,
      host: new URL(place.url).host,
    });
    if (answer.status !== 'ok') throw new Error(`no verdict: ${answer.reason}`);
    console.log(`   → ${tell(stop.draft, answer.verdict)}`);
    await page.bringToFront();
    await takePictures(page, `${number}-${slug(stop.surface)}-${stop.language}`);
    await composer.send();
    const [event] = await composer.events();
    if (event?.what !== 'published') throw new Error(`the page says ${event?.what ?? 'nothing'}`);
    const fresh = await probe.newPosts(known, 1);
    if (fresh.length !== 1) throw new Error(`${fresh.length} entries for one publication`);
  } finally {
    await page.close();
  }
}

/** The badge as it stands beside the text, and opened. */
async function takePictures(page: Page, name: string): Promise<void> {
  await pause(250);
  await picture(page, name);
  const pill = await page.$('tact-badge >>> [data-tag]');
  await pill?.click();
  await pause(350);
  await picture(page, `${name}-why`);
  await page.keyboard.press('Escape');
}

/** Popup, options and welcome page in both languages, both lights, wide and narrow. */
async function lookAtOwnPages(session: Session, probe: Probe): Promise<number> {
  console.log('\nThe week in the popup');
  let problems = 0;
  for (const path of ['popup', 'options', 'onboarding', 'report'] as const) {
    for (const language of ['en', 'fr'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        await probe.send('settings/change', { language, theme });
        for (const width of path === 'popup' ? [400, 320] : [1000]) {
          const page = await session.newPage();
          await page.setViewport({ width, height: 640 });
          await session.openOwn(page, `${path}.html`);
          await pause(500);
          const text = await page.evaluate(() => document.body.innerText);
          if (path === 'popup' && !text.includes(STOPS.at(-1)?.draft.slice(0, 25) ?? '')) {
            problems++;
            console.error(`  ✗ the popup (${language}, ${theme}) does not show the last post`);
          }
          if (path === 'popup' && theme === 'light' && width === 400) {
            console.log(
              text.replace(/\n+/g, '\n').split('\n').slice(0, 14).join('\n   ').replace(/^/, '   '),
            );
          }
          await page.screenshot({
            path: `${FOLDER}/${path}-${language}-${theme}-${width}.png` as const,
            fullPage: true,
          });
          await page.close();
        }
      }
    }
  }
  return problems;
}

/** The popup and the report after half a year, with everything unfolded, and an earlier week. */
async function lookAtHalfYear(session: Session, probe: Probe): Promise<number> {
  console.log('\nHalf a year later');
  const bakery = PERSONAS.bakery.play(new Date().toISOString().slice(0, 10));
  await probe.reset(bakery.settings);
  const { entries, time } = bakery;
  const merged = await probe.send('ledger/merge', { entries, time, isTrial: false });
  console.log(`   ${merged.ok ? `${merged.added} entries taken over` : merged.reason}`);
  for (const language of ['en', 'fr'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await probe.send('settings/change', { language, theme });
      for (const path of ['popup', 'report'] as const) {
        const page = await session.newPage();
        await page.setViewport({ width: path === 'popup' ? 400 : 1000, height: 640 });
        await session.openOwn(page, `${path}.html`);
        await pause(600);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        await page.screenshot({
          path: `${FOLDER}/half-year-${path}-${language}-${theme}.png` as const,
          fullPage: true,
        });
        await page.close();
      }
    }
  }
  return merged.ok && merged.added === entries.length ? 0 : 1;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png` as const });
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
