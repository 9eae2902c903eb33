import { startPlayground } from '../playground/server';
import { launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import type { BrowserName } from './browsers/session';
import { type Journey, Tabs, worldWithTabs } from './journey';
import { Probe } from './probe';
import type { CaseResult } from './report';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

/** No case may take longer; a browser that hangs must not hang the run. Milliseconds. */
const CASE_LIMIT = 90_000;

/** Starts the browser twice, with Tact and without, runs the journeys one by one, and closes everything. A journey that
 * fails is tried once more, as a busy machine may starve a browser; a pass at the second try is told apart in the report. */
export async function runJourneys(
  browser: BrowserName,
  extension: string,
  journeys: readonly Journey[],
  onResult: (result: CaseResult) => void,
): Promise<void> {
  const [withTact, without] = [await startPlayground(), await startPlayground()];
  const closers: (() => Promise<void>)[] = [() => withTact.close(), () => without.close()];
  try {
    const tact = await LAUNCH[browser]({ port: withTact.port, extension });
    closers.unshift(() => tact.close());
    const plain = await LAUNCH[browser]({ port: without.port, extension: null });
    closers.unshift(() => plain.close());
    const probe = new Probe(tact);
    await probe.reset();
    const requests = { tact: withTact.requests, plain: without.requests };
    for (const journey of journeys) {
      const attempt = async (): Promise<CaseResult> => {
        const tabs = new Tabs();
        const world = worldWithTabs({ browser, tact, plain, probe, requests }, tabs);
        const result = await runOne(browser, journey, () => journey.run(world));
        await tabs.closeAll();
        return result;
      };
      const first = await attempt();
      if (first.outcome !== 'failed') {
        onResult(first);
        continue;
      }
      await probe.reset().catch(() => undefined);
      const second = await attempt();
      onResult(second.outcome === 'passed' ? { ...second, firstTry: first.reason } : first);
    }
  } finally {
    for (const close of closers) await close().catch(() => undefined);
  }
}

async function runOne(
  browser: BrowserName,
  journey: Journey,
  run: () => Promise<void>,
): Promise<CaseResult> {
  const start = performance.now();
  const result = (outcome: CaseResult['outcome'], reason: string | null): CaseResult => ({
    browser,
    name: journey.name,
    outcome,
    milliseconds: Math.round(performance.now() - start),
    reason,
    firstTry: null,
  });
  const skip = journey.skip?.(browser) ?? null;
  if (skip !== null) return result('skipped', skip);
  let timer: NodeJS.Timeout | undefined;
  try {
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took more than ${CASE_LIMIT} ms`)), CASE_LIMIT);
    });
    await Promise.race([run(), limit]);
    return result('passed', null);
  } catch (error) {
    return result('failed', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
