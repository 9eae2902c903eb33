/** Median of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The figure that 95 of 100 do not pass. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/**
 * Runs both pieces of work turn by turn, so that whatever else the machine does hits them alike. Milliseconds of each
 * turn; the first two turns warm up and are not told.
 */
export async function inTurns(
  turns: number,
  works: readonly (() => unknown)[],
): Promise<readonly (readonly number[])[]> {
  const told = works.map((): number[] => []);
  for (let turn = -2; turn < turns; turn += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      const took = performance.now() - start;
      if (turn >= 0) told[index]?.push(took);
    }
  }
  return told;
}

/** One line: median, 95 of 100, and how it compares. */
export function tell(name: string, values: readonly number[], unit = 'ms'): void {
  const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  console.log(
    `  ${name.padEnd(58)} median ${figure(median(values))} ${unit}, p95 ${figure(percentile95(values))} ${unit}`,
  );
}
