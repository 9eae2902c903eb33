import { cpSync, mkdirSync } from 'node:fs';
import { fuzzer, inRoot } from '../toolchain/paths.mjs';
import { launch, tail } from '../toolchain/program.mjs';
import { check, sum } from './result.mjs';

/** The fuzzers by name; see tests/fuzz. */
export const FUZZERS = ['fuzz_text', 'fuzz_model', 'fuzz_boundary', 'fuzz_archive'];

/** Seconds for each, all at the same time: a smoke test. A campaign: TACT_FUZZ_SECONDS=3600 npm run test:fuzz. */
const SECONDS = Number(process.env.TACT_FUZZ_SECONDS ?? 30);

/** Runs each fuzzer for half a minute, starting from the committed seeds; findings are kept in build/fuzz-findings. */
export async function runFuzzers() {
  return sum(await Promise.all(FUZZERS.map(runOne)));
}

async function runOne(name) {
  const corpus = inRoot('build', 'fuzz-corpus', name);
  const findings = inRoot('build', 'fuzz-findings', name);
  mkdirSync(corpus, { recursive: true });
  mkdirSync(findings, { recursive: true });
  cpSync(inRoot('tests', 'fuzz', 'seeds', name), corpus, { recursive: true });
  const args = [
    `-max_total_time=${SECONDS}`,
    '-timeout=20',
    '-rss_limit_mb=2048',
    `-artifact_prefix=${findings}/`,
    corpus,
  ];
  const { code, output } = await launch(fuzzer(name), args, { log: name, limit: (SECONDS + 120) * 1000 });
  if (code !== 0)
    return check(`${name} (code ${code}), input kept in build/fuzz-findings/${name}\n${tail(output, 25)}`);
  const runs = Number(/Done (\d+) runs/.exec(output)?.[1] ?? 0);
  return check(runs > 0 ? null : `${name} ran nothing:\n${tail(output, 10)}`);
}
