/**
 * What a stage found: how many checks passed and failed, and a line for each failure.
 * @typedef {{ passed: number, failed: number, failures: string[] }} Result
 */

/** A result without anything in it. */
export function nothing() {
  return { passed: 0, failed: 0, failures: [] };
}

/** One check that went well or, with a reason, did not. */
export function check(reason) {
  return reason ? { passed: 0, failed: 1, failures: [reason] } : { passed: 1, failed: 0, failures: [] };
}

/** Adds up. */
export function sum(results) {
  return results.reduce(
    (all, each) => ({
      passed: all.passed + each.passed,
      failed: all.failed + each.failed,
      failures: [...all.failures, ...each.failures],
    }),
    nothing(),
  );
}
