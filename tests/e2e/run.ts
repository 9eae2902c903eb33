import { startPlayground } from '../playground/server';
import { LAUNCHERS } from './browsers/launch';
import type { BrowserName, Session } from './browsers/session';
import { type Journey, Tabs, worldWithTabs } from './journey';
import { Probe } from './probe';
import type { CaseResult } from './report';

/** No case may take longer; a browser that hangs must not hang the run. Milliseconds. */
const CASE_LIMIT = 90_000;

/** What one lane of a run needs. */
export interface Lane {
  readonly browser: BrowserName;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** The next journey of those that lanes share; undefined when there is none left. */
  readonly next: () => Journey | undefined;
  /** What this lane does afterwards, in this order. */
  readonly closing: readonly Journey[];
  readonly onResult: (result: CaseResult) => void;
}

/**
 * Starts a browser with Tact, and one without when it is needed, runs journeys one by one, and closes everything. A
 * journey that fails is tried once more, as a busy machine may starve a browser; a pass at the second try is told apart
 * in the report.
 */
export async function runLane({
  browser,
  extension,
  next,
  closing,
  onResult,
}: Lane): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const start = async (tact: string | null) => {
    const playground = await startPlayground();
    closers.unshift(() => playground.close());
    const session = await LAUNCHERS[browser]({ port: playground.port, extension: tact });
    closers.unshift(() => session.close());
    return { session, requests: playground.requests };
  };
  try {
    const { session: tact, requests } = await start(extension);
    let without: Promise<Session> | null = null;
    const plain = () => (without ??= start(null).then(({ session }) => session));
    const probe = new Probe(tact);
    await probe.reset();
    const attempt = async (journey: Journey): Promise<CaseResult> => {
      const tabs = new Tabs();
      const world = worldWithTabs({ browser, tact, plain, probe, requests }, tabs);
      const result = await runOne(browser, journey, () => journey.run(world));
      await tabs.closeAll();
      return result;
    };
    const runTwice = async (journey: Journey): Promise<void> => {
      const first = await attempt(journey);
      if (first.outcome !== 'failed') return onResult(first);
      await probe.reset().catch(() => undefined);
      const second = await attempt(journey);
      onResult(second.outcome === 'passed' ? { ...second, firstTry: first.reason } : first);
    };
    for (let journey = next(); journey; journey = next()) await runTwice(journey);
    for (const journey of closing) await runTwice(journey);
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
