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
  /** Ends the background as the browser does when it is idle; gives why it could not. */
  killBackground(): Promise<{ readonly killed: boolean; readonly reason: string }>;
  /** Reloads the extension, which orphans the content scripts of open pages. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}
