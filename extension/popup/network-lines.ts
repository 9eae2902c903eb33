import type { NetworkRow, RatioCount, Summary } from '../shared/summary';
import type { Network } from '../shared/vocabulary';

/** One network as the popup tells it: the week's counts, and when it was last fed at all. */
export interface NetworkLine extends RatioCount {
  readonly network: Network;
  /** Everything published in the week, replies and unsure posts included. */
  readonly published: number;
  /** Spent there in the week, writing and reading. */
  readonly seconds: number;
  readonly cost: number | null;
  /** Days since the last post there is; null in a past week, which it says nothing about. */
  readonly idleDays: number | null;
  /** Left alone for a while: `quiet`; on purpose: `let_go`. */
  readonly care: 'kept' | 'quiet' | 'let_go';
}

const NOTHING = {
  published: 0,
  promotional: 0,
  total: 0,
  share: null,
  totalSeconds: 0,
  cost: null,
};

/** Networks of the week, busiest first, then the others that were ever used, most recent first. A past week has only its
 * own: what is quiet is quiet today. */
export function networkLines(
  { week, networks }: Pick<Summary, 'week' | 'networks'>,
  letGo: readonly Network[],
): NetworkLine[] {
  const inWeek = new Map(week.byNetwork.map((row) => [row.network, row]));
  const ever = week.offset === 0 ? networks : [];
  const known = new Map([...week.byNetwork, ...ever].map((row) => [row.network, row]));
  return [...known.values()]
    .map((row) => {
      const { published, promotional, total, share, totalSeconds, cost } =
        inWeek.get(row.network) ?? NOTHING;
      const isNow = week.offset === 0;
      const care = isNow ? careFor(row, letGo) : 'kept';
      const idleDays = isNow ? row.idleDays : null;
      const { network } = row;
      const seconds = totalSeconds;
      return { network, published, promotional, total, share, seconds, cost, idleDays, care };
    })
    .sort((a, b) => b.published - a.published || (a.idleDays ?? 0) - (b.idleDays ?? 0));
}

function careFor(
  { network, neglected }: Pick<NetworkRow, 'network' | 'neglected'>,
  letGo: readonly Network[],
): NetworkLine['care'] {
  if (!neglected) return 'kept';
  return letGo.includes(network) ? 'let_go' : 'quiet';
}
