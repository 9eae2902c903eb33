import { launchChromium } from '../e2e/browsers/chromium';
import { startPlayground } from '../playground/server';

/** Opens Chromium with Tact on the playground and stays until the person closes it or presses Ctrl-C. */
export async function openForPerson(extension: string): Promise<void> {
  const playground = await startPlayground();
  const french = /^fr/i.test(
    process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '',
  );
  const session = await launchChromium({
    port: playground.port,
    extension,
    headless: false,
    ownSignals: true,
    language: french ? 'fr' : 'en-US',
  });
  const [first] = await session.browser.pages();
  const page = first ?? (await session.newPage());
  await page.goto(`https://playground.test/${french ? '?lang=fr' : ''}`);
  await page.bringToFront();
  console.log(
    'Chromium is open on the playground, with Tact. Pick a network, type a draft, post it,',
  );
  console.log(
    'then press the Tact button in the toolbar (under the puzzle piece) to read your week.',
  );
  console.log('Close the window or press Ctrl-C to end.');
  await new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await session.close().catch(() => undefined);
  await playground.close();
}
