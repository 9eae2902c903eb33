import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../e2e/browsers/find';
import { serveHarness } from './serve.mjs';

/** A tab on the harness; its parts are there from the first test on. */
export interface HarnessTab {
  readonly page: Page;
  /** Address of the harness, with the slash at its end. */
  readonly address: string;
}

/** Serves the harness and opens Chromium for the tests of a file, and closes both after them. `still`: nothing moves. */
export function openHarness({ still = true } = {}): HarnessTab {
  let parts: (HarnessTab & { readonly browser: Browser; close(): void }) | null = null;
  const opened = () => {
    if (!parts) throw new Error('the harness opens before the first test');
    return parts;
  };
  beforeAll(async () => {
    const { address, close } = await serveHarness();
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    const reduced = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    if (still) await page.emulateMediaFeatures(reduced);
    parts = { page, address, browser, close };
  }, 60_000);
  afterAll(async () => {
    await opened().browser.close();
    opened().close();
  });
  return {
    get page() {
      return opened().page;
    },
    get address() {
      return opened().address;
    },
  };
}
