import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find';
import { type LaunchOptions, type Session, waitForAddress } from './session';

/** Keeps Firefox from calling home. */
const QUIET: Readonly<Record<string, unknown>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage': 'about:blank',
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

/** What an extension's own page finds in its global scope. */
interface ExtensionPage {
  readonly browser: {
    readonly extension: { getBackgroundPage(): Window | null };
    readonly runtime: { reload(): void };
  };
}

/** Milliseconds after which an idle event page is ended. Thirty seconds for people; soon here, so that it happens. */
const BACKGROUND_IDLE = 3000;

/** Starts Firefox with every host name and port 443 leading to the playground. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { width, height } = options.size ?? { width: 1100, height: 900 };
  const uuid = randomUUID();
  const gecko = options.extension === null ? null : await geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    timeout: 120_000,
    protocolTimeout: 120_000,
    // Tact's own pages count as the browser's own; tests read the ledger through them.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'intl.accept_languages': options.language ?? 'en-US',
      'intl.locale.requested': options.language ?? 'en-US',
      'extensions.background.idle.timeout': BACKGROUND_IDLE,
      // The address of the extension's pages is random unless it is written down beforehand.
      ...(gecko === null
        ? {}
        : { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }) }),
    },
  });
  try {
    if (options.extension !== null) await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const extensionPage = (path: string) => {
    if (gecko === null) throw new Error('this Firefox runs without Tact');
    return `moz-extension://${uuid}/${path}`;
  };
  return {
    name: 'firefox',
    browser,
    extensionPage,
    newPage: () => browser.newPage(),
    async openOwn(page, path) {
      // The tab changes its process on the way, and the protocol loses track of the navigation: look by hand.
      void page.goto(extensionPage(path)).catch(() => undefined);
      await waitForAddress(page, extensionPage(path));
    },
    async killBackground(own) {
      // An idle event page is ended after BACKGROUND_IDLE; then there is no background page to be had.
      const deadline = Date.now() + 20_000;
      while (Date.now() < deadline) {
        const asleep = await own.evaluate(
          () =>
            (globalThis as unknown as ExtensionPage).browser.extension.getBackgroundPage() === null,
        );
        if (asleep) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error('the event page was not ended');
    },
    async reloadExtension() {
      const page = await browser.newPage();
      void page.goto(extensionPage('options.html')).catch(() => undefined);
      await waitForAddress(page, extensionPage('options.html'));
      await page
        .evaluate(() => (globalThis as unknown as ExtensionPage).browser.runtime.reload())
        .catch(() => undefined);
    },
    close: () => browser.close(),
  };
}

async function geckoId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('the Firefox build has no gecko id in its manifest');
  return id;
}
