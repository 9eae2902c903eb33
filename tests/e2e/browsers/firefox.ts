import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find';
import type { LaunchOptions, Session } from './session';

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
    extraPrefsFirefox: {
      ...QUIET,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'intl.accept_languages': options.language ?? 'en-US',
      'intl.locale.requested': options.language ?? 'en-US',
      // The address of the extension's pages is random unless it is written down beforehand.
      ...(gecko === null
        ? {}
        : { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }) }),
    },
  });
  let installed: string | null = null;
  try {
    if (options.extension !== null) installed = await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    name: 'firefox',
    browser,
    extensionPage(path) {
      if (gecko === null) throw new Error('this Firefox runs without Tact');
      return `moz-extension://${uuid}/${path}`;
    },
    newPage: () => browser.newPage(),
    killBackground: () =>
      Promise.resolve({
        killed: false,
        reason: 'Firefox lets nobody end an event page from outside',
      }),
    async reloadExtension() {
      if (installed === null || options.extension === null) throw new Error('no Tact to reload');
      await browser.uninstallExtension(installed);
      installed = await browser.installExtension(options.extension);
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
