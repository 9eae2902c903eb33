import type { LedgerEntry, PostEntry, TimeRow } from '../../../extension/shared/ledger-entry';
import type { RuleChoice, Summary } from '../../../extension/shared/summary';
import { KINDS, type Kind, type Network, NETWORKS } from '../../../extension/shared/vocabulary';
import { dayBefore, daysBetween, weekOf } from './days';

/** What the figures are reckoned from. */
export interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
  readonly rule: RuleChoice;
  /** 0 = Sunday, 1 = Monday, 6 = Saturday. */
  readonly weekStart: number;
  readonly today: string;
  readonly hourlyRate: number;
}

export type Posts = readonly PostEntry[];

/** Limit and window of the rules that are played, and whether they count replies. */
const RULES: Readonly<Record<string, readonly [number, number, boolean]>> = {
  five_to_ten: [0.1, 30, true],
  eighty_twenty: [0.2, 30, false],
};

/**
 * The same figures as the engine's, worked out another way: every figure by itself, from lists, with no shared pass over
 * the posts and nothing borrowed from the engine. Slow, and simple enough to be checked by reading.
 */
export function reckon(books: Books, posts: Posts, weekOffset: number) {
  const start = dayBefore(weekOf(books.today, books.weekStart), 7 * weekOffset);
  const [limit, days] = ruleOf(books.rule);
  const window = within(posts, dayBefore(books.today, days - 1), dayBefore(books.today, -1));
  const [promotional, total] = ratio(window, books.rule);
  let missing = 0;
  while ((promotional + 1) / (total + 1 + missing) > limit + 1e-12) missing += 1;
  return {
    window: { promotional, total, valuePostsToRoom: missing },
    week: period(books, posts, start, dayBefore(start, -6)),
    weeks: [7, 6, 5, 4, 3, 2, 1, 0].map((ago) => {
      const first = dayBefore(weekOf(books.today, books.weekStart), 7 * ago);
      return totals(books, posts, first, dayBefore(first, -6));
    }),
    neglected: NETWORKS.filter((network) => {
      const last = posts.filter((post) => post.network === network).map((post) => post.localDate);
      return last.length > 0 && daysBetween([...last].sort().at(-1) ?? '', books.today) >= 14;
    }),
    contests: {
      days30: contests(within(posts, dayBefore(books.today, 29), dayBefore(books.today, -1))),
      days365: contests(within(posts, dayBefore(books.today, 364), dayBefore(books.today, -1))),
    },
    since: posts.map((post) => post.localDate).sort()[0] ?? null,
  };
}

/** The engine's answer, cut down to the same figures. */
export function figuresOf(summary: Summary): ReturnType<typeof reckon> {
  const { window, week, contests: held } = summary;
  return {
    window: {
      promotional: window.promotional,
      total: window.total,
      valuePostsToRoom: window.valuePostsToRoom,
    },
    week: {
      ...totalsOf(week),
      byKind: week.byKind,
      kindSeconds: KINDS.map((kind) => week.timeByKind[kind].seconds),
      byNetwork: week.byNetwork
        .map((row) => [row.network, row.published, row.promotional, row.totalSeconds] as const)
        .sort(byName),
      byCampaign: week.byCampaign
        .map((row) => [row.campaign, row.published, row.promotional, row.seconds] as const)
        .sort(byName),
      byDay: week.byDay.map((day) => [day.date, day.published, day.totalSeconds] as const),
    },
    weeks: summary.weeks.map(totalsOf),
    neglected: NETWORKS.filter((network) =>
      summary.networks.some((row) => row.network === network && row.neglected),
    ),
    contests: held,
    since: summary.since,
  };
}

function totalsOf(week: Summary['weeks'][number]) {
  const { start, end, promotional, total, published, replies, contests: held, unsure } = week;
  const { withPeople, ofOthers, ofSelf, seconds, totalSeconds, cost } = week;
  const counts = { start, end, promotional, total, published, replies, contests: held, unsure };
  return { ...counts, withPeople, ofOthers, ofSelf, seconds, totalSeconds, cost };
}

function period(books: Books, posts: Posts, start: string, end: string) {
  const chosen = within(posts, start, end);
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, i) => dayBefore(start, -i));
  const sure = chosen.filter((post) => post.tag !== 'unsure');
  const labels = [...new Set(chosen.map((post) => post.campaign))];
  const networks = NETWORKS.filter((network) => spent(books, chosen, network, days) !== null);
  return {
    ...totals(books, posts, start, end),
    byKind: Object.fromEntries(
      KINDS.map((kind) => [kind, sure.filter((post) => post.kind === kind).length]),
    ) as Readonly<Record<Kind, number>>,
    kindSeconds: KINDS.map((kind) => seconds(sure.filter((post) => post.kind === kind))),
    byNetwork: networks
      .map((network) => {
        const there = chosen.filter((post) => post.network === network);
        const [promotional] = ratio(there, books.rule);
        return [
          network,
          there.length,
          promotional,
          spent(books, chosen, network, days) ?? 0,
        ] as const;
      })
      .sort(byName),
    byCampaign: (labels.some((label) => label !== null) ? labels : [])
      .map((label) => {
        const there = chosen.filter((post) => post.campaign === label);
        return [label, there.length, ratio(there, books.rule)[0], seconds(there)] as const;
      })
      .sort(byName),
    byDay: days.map((day) => {
      const there = within(chosen, day, day);
      return [day, there.length, allSpent(books, there, [day])] as const;
    }),
  };
}

function totals(books: Books, posts: Posts, start: string, end: string) {
  const chosen = within(posts, start, end);
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, i) => dayBefore(start, -i));
  const [promotional, total] = ratio(chosen, books.rule);
  const totalSeconds = allSpent(books, chosen, days);
  const selling = chosen.filter((post) => post.tag === 'promotional');
  const giving = chosen.filter((post) => post.tag === 'value-adding');
  const ofOthers = giving.filter((post) => post.quote === true || isSure(post, ['share']));
  const withPeople = giving.filter(
    (post) => !ofOthers.includes(post) && (post.reply || isSure(post, ['answer', 'conversation'])),
  );
  return {
    start,
    end,
    promotional,
    total,
    published: chosen.length,
    replies: chosen.filter((post) => post.reply).length,
    contests: contests(chosen),
    unsure: chosen.filter((post) => post.tag === 'unsure').length,
    withPeople: withPeople.length,
    ofOthers: ofOthers.length,
    ofSelf: selling.length,
    seconds: seconds(chosen),
    totalSeconds,
    cost: (Math.round((totalSeconds * Math.round(books.hourlyRate * 100)) / 3600) / 100) as
      number | null,
  };
}

function isSure(post: PostEntry, kinds: readonly Kind[]): boolean {
  return post.tag !== 'unsure' && kinds.includes(post.kind);
}

function contests(posts: Posts): number {
  return posts.filter((post) => isSure(post, ['contest'])).length;
}

function seconds(posts: Posts): number {
  return posts.reduce((sum, post) => sum + post.seconds, 0);
}

/** Time on one network over some days; null when there was neither a post nor time. */
function spent(
  books: Books,
  posts: Posts,
  network: Network,
  days: readonly string[],
): number | null {
  const there = posts.filter((post) => post.network === network);
  const wanted = new Set(days);
  const rows = books.time.filter((row) => row.network === network && wanted.has(row.localDate));
  if (there.length === 0 && rows.length === 0) return null;
  return days.reduce((sum, day) => {
    const writing = seconds(there.filter((post) => post.localDate === day));
    const active = rows
      .filter((row) => row.localDate === day)
      .reduce((all, row) => all + row.seconds, 0);
    return sum + Math.max(writing, active);
  }, 0);
}

function allSpent(books: Books, posts: Posts, days: readonly string[]): number {
  return NETWORKS.reduce((sum, network) => sum + (spent(books, posts, network, days) ?? 0), 0);
}

function within(posts: Posts, start: string, end: string): Posts {
  return posts.filter((post) => post.localDate >= start && post.localDate <= end);
}

function ratio(posts: Posts, rule: RuleChoice): readonly [number, number] {
  const [, , replies] = ruleOf(rule);
  const counted = posts.filter((post) => post.tag !== 'unsure' && (replies || !post.reply));
  const selling = counted.filter(
    (post) =>
      post.tag === 'promotional' && !(rule.countContests === false && post.kind === 'contest'),
  );
  return [selling.length, counted.length];
}

function ruleOf(rule: RuleChoice): readonly [number, number, boolean] {
  const [limit, days, replies] = RULES[rule.preset] ?? [
    rule.customLimit ?? 0.1,
    rule.customDays ?? 30,
    true,
  ];
  return [limit, days, rule.countReplies ?? replies];
}

/** The posts that are left, with what their authors said last. */
export function postsAfterAmendments(entries: readonly LedgerEntry[]): Posts {
  const amendments = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.type !== 'post') {
      amendments.set(entry.of, [...(amendments.get(entry.of) ?? []), entry]);
    }
  }
  return entries.flatMap((entry) => {
    if (entry.type !== 'post') return [];
    const said = amendments.get(entry.id) ?? [];
    if (said.some(({ type }) => type === 'deletion')) return [];
    const last = [...said].sort((a, b) => a.at - b.at).at(-1);
    return last?.type === 'correction' ? [{ ...entry, kind: last.kind, tag: last.tag }] : [entry];
  });
}

function byName(
  a: readonly [string | null, ...unknown[]],
  b: readonly [string | null, ...unknown[]],
) {
  return (a[0] ?? '\uffff') < (b[0] ?? '\uffff') ? -1 : 1;
}
