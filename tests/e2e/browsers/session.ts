import type { Browser, Page } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** How to start a browser for one run. */
export interface LaunchOptions {
  /** Port of the playground: every host name leads there. */
  readonly port: number;
  /** Folder of the unpacked extension, or null for a browser without Tact. */
  readonly extension: string | null;
  /** Language of the browser, as a person would set it. Default "en-US". */
  readonly language?: string;
  readonly headless?: boolean;
  /** The caller ends the browser at Ctrl-C by itself. Otherwise it is ended together with this process. */
  readonly ownSignals?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A running browser, with or without Tact. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of one of the extension's own pages. Throws in a browser without Tact. */
  extensionPage(path: string): string;
  /** A fresh tab. */
  newPage(): Promise<Page>;
  /** Opens one of the extension's own pages in a tab and waits until it is loaded. */
  openOwn(page: Page, path: string): Promise<void>;
  /** Ends the background, or lets it be ended, as happens when it is idle. `own` is a page of the extension. */
  killBackground(own: Page): Promise<void>;
  /** Reloads the extension, which orphans the content scripts of open pages and closes the extension's own. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a tab shows the address and is loaded, whatever the protocol says about its navigation. */
export async function waitForAddress(page: Page, address: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  let problem: unknown = null;
  while (Date.now() < deadline) {
    try {
      const there = await page.evaluate(
        (wanted: string) => location.href.startsWith(wanted) && document.readyState === 'complete',
        address,
      );
      if (there) return;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} did not load: ${String(problem ?? 'another page is shown')}`);
}
