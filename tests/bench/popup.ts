import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LAUNCHERS } from '../e2e/browsers/launch';
import { BROWSER_NAMES, type BrowserName, type Session } from '../e2e/browsers/session';
import { PERSONAS } from '../e2e/half-year/personas';
import { Probe } from '../e2e/probe';
import { startPlayground } from '../playground/server';
import { inRepository } from '../repository';
import { tell } from './measure';

const TURNS = 15;
/** Entries of one message. */
const BATCH = 5_000;

/** From opening the popup to its week on the screen: with 10,000 posts, and with none, in both browsers. */
export async function benchPopup(): Promise<void> {
  for (const name of BROWSER_NAMES) await benchIn(name);
}

async function benchIn(name: BrowserName): Promise<void> {
  const playground = await startPlayground();
  const folder = name === 'chromium' ? 'chrome-mv3-test' : 'firefox-mv3-test';
  const extension = join(inRepository('build/extension'), folder);
  const session = await LAUNCHERS[name]({ port: playground.port, extension });
  try {
    const probe = new Probe(session);
    await probe.reset();
    console.log(`Popup in ${name}, opened in a tab, until its week is painted`);
    tell('empty ledger', await openings(session));
    await fill(probe);
    tell('10,000 posts and their amendments', await openings(session));
  } finally {
    await session.close().catch(() => undefined);
    await playground.close();
  }
}

async function fill(probe: Probe): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { entries, time: allTime } = PERSONAS.agency.play(today);
  for (let at = 0; at < entries.length; at += BATCH) {
    const time = at === 0 ? allTime : [];
    const batch = entries.slice(at, at + BATCH);
    const answer = await probe.send('ledger/merge', { entries: batch, time, isTrial: false });
    if (!answer.ok) throw new Error(`the ledger took nothing: ${answer.reason}`);
  }
}

/** Milliseconds from the navigation's start to the frame that shows the week, each time in a fresh tab. */
async function openings(session: Session): Promise<readonly number[]> {
  const took: number[] = [];
  for (let turn = -2; turn < TURNS; turn += 1) {
    const page = await session.newPage();
    await page.bringToFront();
    await session.openOwn(page, 'popup.html');
    const one = await painted(page);
    if (turn >= 0) took.push(one);
    await page.close();
  }
  return took;
}

/** The browser's own account of when the largest part was painted: the week, as the wait before it is one short line. */
async function painted(page: Page): Promise<number> {
  await page.waitForSelector('.week-nav, .blank');
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        let last = Number.NaN;
        new PerformanceObserver((list) => {
          last = list.getEntries().at(-1)?.startTime ?? last;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => {
          if (Number.isFinite(last)) resolve(last);
          else reject(new Error('the browser tells of no paint'));
        }, 400);
      }),
  );
}
