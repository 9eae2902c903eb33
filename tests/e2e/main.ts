import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../repository';
import { BROWSER_NAMES, type BrowserName } from './browsers/session';
import type { Journey } from './journey';
import { LAST_JOURNEYS, LIFE_JOURNEYS, SHARED_JOURNEYS } from './journeys';
import { line, makeReport, type CaseResult } from './report';
import { runLane } from './run';

/**
 * Runs the journeys: node tests/run-typescript.mjs tests/e2e/main.ts
 *   --browser chromium|firefox   only this one (default: both at the same time)
 *   --only "X home"              only journeys whose name matches this pattern
 *   --report build/e2e.json      writes { passed, failed, skipped, failures, cases }
 *   --lanes 2                    browsers of each kind that share the journeys; they mostly wait
 *   --builds build/extension     where the test builds of the extension are
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
    lanes: { type: 'string', default: '2' },
    builds: { type: 'string', default: inRepository('build/extension') },
  },
});

const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome-mv3-test',
  firefox: 'firefox-mv3-test',
};

const wanted = BROWSER_NAMES.filter((name) => !values.browser || values.browser.includes(name));
const only = new RegExp(values.only);
const chosen = (journeys: readonly Journey[]) => journeys.filter(({ name }) => only.test(name));
const results: CaseResult[] = [];
await Promise.all(wanted.map((browser) => runBrowser(browser)));

const report = makeReport(results);
if (values.report) {
  await mkdir(dirname(values.report), { recursive: true });
  await writeFile(values.report, JSON.stringify(report, null, 2));
}
console.log(`${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`);
process.exit(report.failed > 0 || report.passed === 0 ? 1 : 0);

async function runBrowser(browser: BrowserName): Promise<void> {
  const extension = join(values.builds, FOLDERS[browser]);
  const tell = (result: CaseResult) => {
    results.push(result);
    console.log(line(result));
  };
  if (!existsSync(join(extension, 'manifest.json'))) {
    tell(lost(browser, `There is no test build in ${extension}; make it with: npm run build`));
    return;
  }
  const queue = [...chosen(SHARED_JOURNEYS)];
  const lanes = Math.max(1, Number(values.lanes) || 1);
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const life = lane === 0 ? chosen(LIFE_JOURNEYS) : [];
      const closing = [...life, ...chosen(LAST_JOURNEYS)];
      if (queue.length + closing.length === 0) return;
      try {
        await runLane({ browser, extension, next: () => queue.shift(), closing, onResult: tell });
      } catch (error) {
        tell(lost(browser, error instanceof Error ? error.message : String(error)));
      }
    }),
  );
}

/** A browser that could not be run at all fails as one case: silence must not look like success. */
function lost(browser: BrowserName, reason: string): CaseResult {
  return {
    browser,
    name: 'the run itself',
    outcome: 'failed',
    milliseconds: 0,
    reason,
    firstTry: null,
  };
}
