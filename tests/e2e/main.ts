import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../repository';
import { BROWSER_NAMES, type BrowserName } from './browsers/session';
import { JOURNEYS } from './journeys';
import { line, makeReport, type CaseResult } from './report';
import { runJourneys } from './run';

/**
 * Runs the journeys: node tests/run-typescript.mjs tests/e2e/main.ts
 *   --browser chromium|firefox   only this one (default: both, one after the other)
 *   --only "X home"              only journeys whose name contains this
 *   --report build/e2e.json      writes { passed, failed, skipped, failures, cases }
 *   --builds build/extension     where the test builds of the extension are
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
    builds: { type: 'string', default: inRepository('build/extension') },
  },
});

const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome-mv3-test',
  firefox: 'firefox-mv3-test',
};

const wanted = BROWSER_NAMES.filter((name) => !values.browser || values.browser.includes(name));
const journeys = JOURNEYS.filter((each) => each.name.includes(values.only));
const results: CaseResult[] = [];
for (const browser of wanted) {
  const extension = join(values.builds, FOLDERS[browser]);
  if (!existsSync(join(extension, 'manifest.json'))) {
    results.push(
      lost(browser, `There is no test build in ${extension}; make it with: npm run build`),
    );
    console.log(line(results.at(-1) as CaseResult));
    continue;
  }
  try {
    await runJourneys(browser, extension, journeys, (result) => {
      results.push(result);
      console.log(line(result));
    });
  } catch (error) {
    results.push(lost(browser, error instanceof Error ? error.message : String(error)));
    console.log(line(results.at(-1) as CaseResult));
  }
}

const report = makeReport(results);
if (values.report) {
  await mkdir(dirname(values.report), { recursive: true });
  await writeFile(values.report, JSON.stringify(report, null, 2));
}
console.log(`${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`);
process.exit(report.failed > 0 || report.passed === 0 ? 1 : 0);

/** A browser that could not be run at all fails as one case: silence must not look like success. */
function lost(browser: BrowserName, reason: string): CaseResult {
  return { browser, name: 'the run itself', outcome: 'failed', milliseconds: 0, reason };
}
