// Draws popup, options and onboarding from fixtures in a real Chromium, for people to look at: pictures under
// build/harness. Usage: node tests/extension/harness/shoot.mjs [part of a name …]
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { OUT, serveHarness } from './serve.mjs';

/** [name, query, width, media features]; `open=1` unfolds everything. */
const SHOTS = [
  ['empty-en', 'story=EMPTY', 380],
  ['empty-fr-ca-dark', 'story=EMPTY&language=fr-CA&theme=dark&site=unknown', 380],
  ['first-week-fr', 'story=FIRST_WEEK&language=fr', 380],
  ['bakery-en', 'story=BAKERY', 380],
  ['bakery-en-dark', 'story=BAKERY&theme=dark&undo=1', 380],
  ['bakery-fr-ca-320', 'story=BAKERY&language=fr-CA', 320],
  ['near-fr-420', 'story=NEAR&language=fr', 420],
  ['over-en', 'story=OVER', 380],
  ['over-fr-dark', 'story=OVER&language=fr&theme=dark', 380],
  ['quiet-en', 'story=QUIET', 380],
  ['open-en', 'story=BAKERY&open=1', 380],
  ['open-fr-320', 'story=BAKERY&language=fr&open=1&let-go=linkedin', 320],
  ['contests-fr-dark', 'story=OVER&language=fr&theme=dark&open=1&region=quebec', 380],
  ['bakery-rtl', 'story=BAKERY&dir=rtl&open=1', 380],
  ['bakery-forced', 'story=BAKERY&open=1', 380, [{ name: 'forced-colors', value: 'active' }]],
  ['bakery-contrast', 'story=BAKERY&open=1', 380, [{ name: 'prefers-contrast', value: 'more' }]],
  ['past-en', 'story=PAST_WEEK', 380],
  ['full-en-320', 'story=FULL', 320],
  ['full-fr-rtl', 'story=FULL&language=fr&dir=rtl', 380],
  ['engine-en', 'story=BAKERY&state=engine', 380],
  ['read-only-fr', 'story=BAKERY&state=read-only&language=fr', 380],
  ['failed-en', 'state=failed', 380],
  ['changed-fallback-en', 'story=BAKERY&health=fallback', 380],
  ['changed-control-fr-dark-320', 'story=BAKERY&health=no-control&language=fr&theme=dark', 320],
  ['denied-fr-360', 'story=BAKERY&site=denied&language=fr', 360],
  ['private-fr', 'story=BAKERY&site=private&language=fr', 380],
  ['picker-fr', 'story=BAKERY&language=fr&click=1', 380],
  ['options-en', 'page=options', 900],
  ['options-found-fr', 'page=options&state=found&language=fr', 700],
  ['options-done-en-dark', 'page=options&state=done&theme=dark', 700],
  ['options-found-en-320', 'page=options&state=found', 320],
  ['options-fr-dark-360', 'page=options&language=fr&theme=dark', 360],
  ['onboarding-en', 'page=onboarding', 900],
  ['onboarding-fr-ca-360', 'page=onboarding&language=fr-CA', 360],
  ['onboarding-access-fr', 'page=onboarding&language=fr&state=no-access', 700],
  ['onboarding-done-fr', 'page=onboarding&language=fr&state=done', 700],
];

const wanted = process.argv.slice(2);
const harness = await serveHarness();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  for (const [name, query, width, features = []] of SHOTS) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const page = await browser.newPage();
    page.on('console', (message) => console.log(`${name}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`${name}: ${error}`));
    await page.setViewport({ width, height: 600, deviceScaleFactor: 1.5 });
    // By the protocol itself: puppeteer does not know all features that Chromium does.
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${harness.address}?${query}`);
    if (query.includes('click=')) await page.click('.recent .chip');
    if (query.includes('open=')) {
      await page.evaluate(() => document.querySelectorAll('main details').forEach((part) => (part.open = true)));
    }
    await page.evaluate(() => document.fonts.ready);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) console.log(`${name}: wider than the window by ${overflow} px`);
    await page.screenshot({ path: path.join(OUT, `${name}.png`), fullPage: true });
    await page.close();
  }
} finally {
  await browser.close();
  harness.close();
}
