import { readFileSync, rmSync } from 'node:fs';
import { coreTests, inRoot } from '../toolchain/paths.mjs';
import { launch, tail } from '../toolchain/program.mjs';

/** No C++ test run takes longer. Milliseconds. */
const LIMIT = 600_000;

/** Stack traces with lines, and an end at the first finding. */
const SANITIZER_ENVIRONMENT = {
  ASAN_OPTIONS: 'detect_leaks=1:abort_on_error=0:strict_string_checks=1',
  UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1',
};

/** Runs the Catch2 program of a preset and counts its test cases. */
export async function runCatch(preset) {
  const report = inRoot('build', 'logs', `core-${preset}.xml`);
  rmSync(report, { force: true });
  const env = { ...process.env, ...SANITIZER_ENVIRONMENT };
  const args = ['--reporter', 'xml', '--out', report];
  const options = { env, log: `core-${preset}`, limit: LIMIT };
  const { code, timedOut, output } = await launch(coreTests(preset), args, options);
  const result = readReport(report);
  if (code !== 0 && result.failed === 0) {
    const why = timedOut ? `it took longer than ${LIMIT / 1000} s` : tail(output, 25);
    result.failed += 1;
    result.failures.push(`the test program ended badly (code ${code}): ${why}`);
  }
  return result;
}

/** Reads Catch2's XML. A report that breaks off, because the program did, still names its cases so far. */
export function readReport(path) {
  let xml;
  try {
    xml = readFileSync(path, 'utf8');
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
  const cases = xml.split('<TestCase ').slice(1);
  const failures = [];
  let passed = 0;
  for (const text of cases) {
    const name = attribute(text, 'name');
    const outcome = /<OverallResult success="(true|false)"/.exec(text)?.[1];
    if (outcome === 'true') passed += 1;
    if (outcome === 'false') failures.push(`${name}\n${firstExpression(text)}`);
    if (outcome === undefined) failures.push(`${name} did not come to its end`);
  }
  return { passed, failed: failures.length, failures };
}

function firstExpression(text) {
  const failed = text.split('<Expression success="false"')[1];
  if (!failed) return tag(text, 'Exception') || tag(text, 'Failure') || tag(text, 'FatalErrorCondition');
  const place = `${attribute(failed, 'filename')}:${attribute(failed, 'line')}`;
  return `${place}: ${tag(failed, 'Original')}  with  ${tag(failed, 'Expanded')}`;
}

function attribute(text, name) {
  return plain(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? '');
}

function tag(text, name) {
  return plain(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(text)?.[1] ?? '').trim();
}

function plain(text) {
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name]);
}
