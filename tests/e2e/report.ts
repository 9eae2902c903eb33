/** What became of one case. */
export interface CaseResult {
  readonly browser: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly milliseconds: number;
  /** Why it failed or was skipped. */
  readonly reason: string | null;
  /** Why the first try failed, where only the second one passed. */
  readonly firstTry: string | null;
}

/** The file that `npm test` reads. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
  /** Passed, but at the second try only. */
  readonly secondTries: readonly { readonly name: string; readonly reason: string }[];
  readonly cases: readonly CaseResult[];
}

/** Adds up. */
export function makeReport(cases: readonly CaseResult[]): Report {
  const count = (outcome: CaseResult['outcome']) =>
    cases.filter((each) => each.outcome === outcome).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    failures: cases
      .filter((each) => each.outcome === 'failed')
      .map((each) => ({ name: `${each.browser} · ${each.name}`, reason: each.reason ?? '' })),
    secondTries: cases
      .filter((each) => each.firstTry !== null)
      .map((each) => ({ name: `${each.browser} · ${each.name}`, reason: each.firstTry ?? '' })),
    cases,
  };
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** One line per case; the reason of a failure below it. */
export function line(result: CaseResult): string {
  const head = `${MARKS[result.outcome]} ${result.browser} · ${result.name} (${result.milliseconds} ms)`;
  const reason = result.firstTry === null ? result.reason : `at the second try: ${result.firstTry}`;
  if (reason === null) return head;
  return `${head}\n    ${reason.split('\n').slice(0, 12).join('\n    ')}`;
}
