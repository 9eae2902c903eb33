// The same posts give the same bytes natively, under sanitizers and in WebAssembly, and those that were approved.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../toolchain/paths.mjs';
import { classifyFile } from '../golden/classify-file.mjs';
import { check, sum } from './result.mjs';

const ENGINES = ['release', 'fuzz', 'wasm'];
const NAMES = { release: 'native', fuzz: 'under sanitizers', wasm: 'WebAssembly' };

/** Compares every line of every engine. */
export async function runGolden() {
  const rows = inRoot('tests/golden/rows.jsonl');
  const approvedFile = inRoot('tests/golden/verdicts.jsonl');
  if (!existsSync(approvedFile)) return check('tests/golden/verdicts.jsonl is missing: npm run golden:approve');
  const results = [];
  const approved = lines(readFileSync(approvedFile));
  for (const engine of ENGINES) {
    results.push(compare(`rows.jsonl, ${NAMES[engine]}`, approved, await classifyFile(engine, rows)));
  }
  const nasty = inRoot('tests/golden/nasty.txt');
  const native = await classifyFile('release', nasty);
  if (native.problem) results.push(check(`nasty.txt, native: ${native.problem}`));
  for (const engine of ENGINES.slice(1)) {
    results.push(compare(`nasty.txt, ${NAMES[engine]}`, lines(native.stdout), await classifyFile(engine, nasty)));
  }
  return sum(results);
}

/** One check a line; too few and too many lines fail too. */
function compare(title, expected, { stdout, problem }) {
  if (problem) return check(`${title}: ${problem}`);
  const found = lines(stdout);
  const count = Math.max(expected.length, found.length);
  if (count === 0) return check(`${title}: no line at all`);
  return sum(
    Array.from({ length: count }, (_, i) => check(difference(`${title}, line ${i + 1}`, expected[i], found[i]))),
  );
}

function difference(title, expected, found) {
  if (expected === found) return null;
  return `${title}\n  expected ${expected ?? 'no line'}\n  found    ${found ?? 'no line'}`;
}

/** Lines as Latin-1, so that every byte counts. */
function lines(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  return text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined);
}
