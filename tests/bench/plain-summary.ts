import type { LedgerEntry, PostEntry } from '../../extension/shared/ledger-entry';
import type { SummaryRequest } from '../../extension/shared/summary';

/** The figures that the peer works out. */
export interface PlainSummary {
  readonly promotional: number;
  readonly total: number;
  readonly weeks: readonly (readonly [string, number, number])[];
  readonly networks: ReadonlyMap<string, number>;
}

const DAY = 86_400_000;

/**
 * The engine's peer: what one would write in JavaScript over the same rows, maps and Date, for the figures that matter
 * most (ratio in the window, eight weeks, networks). Corrections and removals are applied; the rest is left out, so the
 * comparison favours the peer.
 */
export function plainSummary(request: SummaryRequest): PlainSummary {
  const posts = resolve(request.entries as readonly LedgerEntry[]);
  const today = Date.parse(`${request.today}T00:00:00Z`);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  const weeks = Array.from({ length: 8 }, (_, index): [string, number, number] => [
    new Date(monday - (7 - index) * 7 * DAY).toISOString().slice(0, 10),
    0,
    0,
  ]);
  const networks = new Map<string, number>();
  let promotional = 0;
  let total = 0;
  for (const post of posts) {
    const at = Date.parse(`${post.localDate}T00:00:00Z`);
    networks.set(post.network, (networks.get(post.network) ?? 0) + 1);
    if (post.tag === 'unsure') continue;
    const sells = post.tag === 'promotional' ? 1 : 0;
    const week = weeks[7 - Math.ceil((monday - at) / (7 * DAY))];
    if (week) {
      week[1] += sells;
      week[2] += 1;
    }
    if (at > today - 30 * DAY && at <= today + DAY) {
      promotional += sells;
      total += 1;
    }
  }
  return { promotional, total, weeks, networks };
}

function resolve(entries: readonly LedgerEntry[]): readonly PostEntry[] {
  const posts = new Map<string, PostEntry>();
  for (const entry of entries) if (entry.type === 'post') posts.set(entry.id, entry);
  const corrections = [...entries].filter((entry) => entry.type === 'correction');
  corrections.sort((a, b) => a.at - b.at);
  for (const { of, kind, tag } of corrections) {
    const post = posts.get(of);
    if (post) posts.set(of, { ...post, kind, tag });
  }
  for (const entry of entries) if (entry.type === 'deletion') posts.delete(entry.of);
  return [...posts.values()].sort((a, b) => b.at - a.at);
}
