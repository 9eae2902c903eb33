import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { PROGRAMS } from '../toolchain/npm.mjs';
import { inRoot } from '../toolchain/paths.mjs';
import { launch, tail } from '../toolchain/program.mjs';
import { check } from './result.mjs';

/** No run takes longer. Milliseconds. */
const LIMIT = 600_000;

/** Runs the TypeScript tests under some folders and counts them; a file that cannot even be loaded fails as one. */
export async function runVitest(name, folders) {
  const report = inRoot('build', 'logs', `vitest-${name}.json`);
  rmSync(report, { force: true });
  const [command, ...first] = PROGRAMS.vitest;
  const args = [...first, 'run', '--reporter=json', `--outputFile=${report}`, ...folders];
  const { code, output } = await launch(command, args, { log: `vitest-${name}`, limit: LIMIT });
  let found;
  try {
    found = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return check(`vitest gave no report (code ${code}):\n${tail(output, 25)}`);
  }
  return readReport(found, code);
}

function readReport(report, code) {
  const result = { passed: 0, failed: 0, failures: [] };
  for (const file of report.testResults) {
    const path = relative(inRoot(), file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    result.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    for (const test of failed) {
      result.failures.push(`${path}: ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
    }
    if (file.status === 'failed' && failed.length === 0) {
      result.failures.push(`${path} could not be run\n${firstLines(file.message)}`);
    }
  }
  result.failed = result.failures.length;
  if (code !== 0 && result.failed === 0) return check(`vitest ended with code ${code} without naming a failure`);
  return result;
}

function firstLines(text) {
  return text.split('\n').slice(0, 12).join('\n');
}
