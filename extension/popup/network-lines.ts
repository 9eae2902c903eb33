import type { NetworkRow } from '../shared/summary';
import type { Network } from '../shared/vocabulary';

/** One network as the popup tells it: the week's counts, and when it was last fed at all. */
export interface NetworkLine {
  readonly network: Network;
  readonly total: number;
  readonly promotional: number;
  /** Spent writing there in the week. */
  readonly seconds: number;
  readonly cost: number | null;
  readonly idleDays: number;
  readonly neglected: boolean;
}

/** Networks of the week, busiest first, then the others that were ever used, most recent first. */
export function networkLines(
  week: readonly NetworkRow[],
  ever: readonly NetworkRow[],
): NetworkLine[] {
  const inWeek = new Map(week.map((row) => [row.network, row]));
  const known = new Map([...week, ...ever].map((row) => [row.network, row]));
  return [...known.values()]
    .map((row) => ({
      network: row.network,
      total: inWeek.get(row.network)?.published ?? 0,
      promotional: inWeek.get(row.network)?.promotional ?? 0,
      seconds: inWeek.get(row.network)?.seconds ?? 0,
      cost: inWeek.get(row.network)?.cost ?? null,
      idleDays: row.idleDays,
      neglected: row.neglected,
    }))
    .sort((a, b) => b.total - a.total || a.idleDays - b.idleDays);
}
