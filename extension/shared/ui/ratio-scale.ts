/** Where a drawing of the ratio ends: two and a half limits, farther if the share is, never beyond everything. */
export function ratioScaleEnd(limit: number, share: number | null): number {
  return Math.min(1, Math.max(limit * 2.5, (share ?? 0) * 1.15, 0.05));
}
