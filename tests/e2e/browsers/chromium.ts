import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
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
    return session(browser, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, id: string | null): Session {
  const extensionPage = (path: string) => {
    if (id === null) throw new Error('this Chromium runs without Tact');
    return `chrome-extension://${id}/${path}`;
  };
  return {
    name: 'chromium',
    browser,
    extensionPage,
    newPage: () => browser.newPage(),
    async killBackground() {
      const target = browser
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().includes(String(id)));
      // A worker that sleeps already is what the case wants.
      if (!target) return { killed: true, reason: 'it was asleep' };
      const cdp: CDPSession = await browser.target().createCDPSession();
      const targets = await cdp.send('Target.getTargets');
      const worker = targets.targetInfos.find(
        (info) => info.type === 'service_worker' && info.url.includes(String(id)),
      );
      if (!worker) return { killed: true, reason: 'it was asleep' };
      const closed = await cdp.send('Target.closeTarget', { targetId: worker.targetId });
      await cdp.detach();
      return { killed: closed.success, reason: closed.success ? '' : 'Chromium refused' };
    },
    async reloadExtension() {
      const page = await browser.newPage();
      await page.goto(extensionPage('popup.html'));
      await page
        .evaluate(() => {
          (
            globalThis as unknown as { chrome: { runtime: { reload(): void } } }
          ).chrome.runtime.reload();
        })
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await page.close().catch(() => undefined);
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
