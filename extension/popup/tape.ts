/** A mark on the measuring tape. */
export interface Tick {
  /** Share, 0–1. */
  readonly at: number;
  readonly long: boolean;
}

/** Marks at round shares, every fifth one long; about twenty to thirty of them. */
export function tapeTicks(end: number): Tick[] {
  const step = [0.002, 0.005, 0.01, 0.02, 0.05].find((size) => end / size <= 30) ?? 0.05;
  const count = Math.floor(end / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => ({
    at: Math.min(end, index * step),
    long: index % 5 === 0,
  }));
}
