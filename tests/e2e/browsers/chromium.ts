import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find';
import type { LaunchOptions, Session } from './session';

/** Keeps Chromium from calling home: updates, safe browsing, field trials, network prediction, first-run pages. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
];

/** Starts Chromium with every host name leading to the playground. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { width, height } = options.size ?? { width: 1100, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    handleSIGINT: options.ownSignals !== true,
    handleSIGTERM: options.ownSignals !== true,
    acceptInsecureCerts: true,
    enableExtensions: options.extension === null ? false : [options.extension],
    defaultViewport: options.headless === false ? null : { width, height },
    timeout: 90_000,
    protocolTimeout: 120_000,
    args: [
      ...QUIET,
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      `--lang=${options.language ?? 'en-US'}`,
      `--accept-lang=${options.language ?? 'en-US'}`,
      `--window-size=${width},${height}`,
    ],
    env: { ...process.env, LANGUAGE: (options.language ?? 'en-US').replace('-', '_') },
  });
  try {
    const id = options.extension === null ? null : await extensionId(browser);
    return session(browser, id, options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, id: string | null, folder: string | null): Session {
  const extensionPage = (path: string) => {
    if (id === null) throw new Error('this Chromium runs without Tact');
    return `chrome-extension://${id}/${path}`;
  };
  return {
    name: 'chromium',
    browser,
    extensionPage,
    newPage: () => browser.newPage(),
    async openOwn(page, path) {
      await page.goto(extensionPage(path));
    },
    async killBackground() {
      const cdp = await browser.target().createCDPSession();
      try {
        const { targetInfos } = await cdp.send('Target.getTargets');
        const worker = targetInfos.find(
          (info) => info.type === 'service_worker' && info.url.includes(String(id)),
        );
        // A worker that sleeps already is what the case wants.
        if (!worker) return;
        const { success } = await cdp.send('Target.closeTarget', { targetId: worker.targetId });
        if (!success) throw new Error('Chromium did not end the service worker');
      } finally {
        await cdp.detach();
      }
    },
    async reloadExtension() {
      if (folder === null) throw new Error('this Chromium runs without Tact');
      await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

/** The id under which Chromium knows the unpacked extension, from its service worker. */
async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'),
    { timeout: 60_000 },
  );
  return new URL(target.url()).host;
}
