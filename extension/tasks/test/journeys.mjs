import { readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../toolchain/paths.mjs';
import { launch, tail } from '../toolchain/program.mjs';
import { check } from './result.mjs';

/** No run of both browsers takes longer. Milliseconds. */
const LIMIT = 1_500_000;

/** Runs the journeys in both browsers and counts them. */
export async function runJourneys() {
  const report = inRoot('build', 'logs', 'e2e.json');
  rmSync(report, { force: true });
  const args = [inRoot('tests/run-typescript.mjs'), inRoot('tests/e2e/main.ts'), '--report', report];
  const { code, output } = await launch(process.execPath, args, { log: 'e2e', limit: LIMIT });
  let found;
  try {
    found = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return check(`the journeys gave no report (code ${code}):\n${tail(output, 25)}`);
  }
  const failures = found.failures.map(({ name, reason }) => `${name}\n${reason}`);
  for (const { name, reason } of found.secondTries) {
    console.log(`      passed at the second try: ${name}\n        ${reason.split('\n', 1)[0]}`);
  }
  if (code !== 0 && found.failed === 0) return check(`the journeys ended with code ${code}:\n${tail(output, 25)}`);
  return { passed: found.passed, failed: found.failed, failures };
}
