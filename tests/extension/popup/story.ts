import type { PopupView, WeekView } from '../../../extension/popup/popup-data';
import type { RecentPost } from '../../../extension/shared/protocol/messages';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import type { Focus, RatioCount, RatioState, Summary } from '../../../extension/shared/summary';
import { PROMOTIONAL_KINDS, type Kind, type Network } from '../../../extension/shared/vocabulary';
import { addDays, networkRow, weekOf, weekTotals } from './story-week';

/** Thursday of ISO week 48; the fixtures' week is Monday 23 to Sunday 29 November. */
export const TODAY = '2026-11-26';

/** What a fixture says; the rest of a summary follows from it. */
export interface Story {
  /** Kinds per day, Monday first: [{ offer: 1, tip: 2 }, …]. */
  readonly days: readonly Partial<Record<Kind, number>>[];
  readonly networks: readonly StoryNetwork[];
  readonly window: RatioCount & { readonly state: RatioState; readonly room: number };
  /** [promotional, total] of the weeks before, oldest first. */
  readonly before: readonly (readonly [number, number])[];
  readonly replies: number;
  /** Spent writing in the week. */
  readonly seconds: number;
  /** Money per hour. */
  readonly rate: number | null;
  readonly campaigns?: readonly {
    readonly campaign: string;
    readonly promotional: number;
    readonly total: number;
    readonly seconds: number;
  }[];
  readonly contests?: Summary['contests'];
  readonly focus?: Focus;
  readonly since?: string;
  readonly advice: Summary['next']['advice'];
  readonly recent: readonly StoryPost[];
  readonly limit?: number;
  readonly offset?: number;
}

/** One network of a story: what it had in the week, and its pages' active time beside the writing. */
export interface StoryNetwork {
  readonly network: Network;
  readonly total: number;
  readonly promotional: number;
  readonly idleDays: number;
  readonly activeSeconds?: number;
}

/** Kind, network, beginning, and what is special about the post. */
export type StoryPost = readonly [
  Kind | 'unsure',
  Network,
  string | null,
  { readonly corrected?: boolean; readonly imported?: boolean; readonly campaign?: string }?,
];

/** Tells a story as the engine's summary would. */
export function summaryOf(story: Story): Summary {
  const offset = story.offset ?? 0;
  const start = addDays('2026-11-23', -7 * offset);
  const week = weekOf(story, start);
  const { room, ...window } = story.window;
  const standing = { ...window, valuePostsToRoom: room };
  const limit = story.limit ?? 0.1;
  return {
    schema: 1,
    rule: {
      preset: 'five_to_ten',
      limit,
      low: limit / 2,
      windowDays: 30,
      counts: 'all',
      countReplies: true,
      countContests: true,
    },
    window: standing,
    projection: { ifPromotional: standing, ifValueAdding: standing },
    week: { ...week, offset },
    weeks: [
      ...story.before.map(([sold, all], index) =>
        weekTotals(addDays(start, -7 * (story.before.length - index)), sold, all, story.rate),
      ),
      week,
    ],
    networks: story.networks.map((row) => networkRow(row, 0, story.rate, TODAY)),
    focus: story.focus ?? { advice: 'none', keep: [], neglected: [] },
    contests: story.contests ?? { days30: 0, days365: 0 },
    streak: story.before.length + 1,
    since: story.networks.length === 0 ? null : (story.since ?? '2026-03-02'),
    next: { advice: story.advice, valuePostsToRoom: room },
    recent: recentOf(story).map(({ excerpt: _, ...post }) => post),
    skipped: { broken: 0, newer: 0 },
  };
}

function recentOf(story: Story): RecentPost[] {
  return story.recent.map(([kind, network, excerpt, more = {}], index) => ({
    id: `${network}-${index}`,
    at: Date.parse(`${TODAY}T15:00:00Z`) - index * 5_400_000,
    localDate: addDays(TODAY, -Math.floor(index / 3)),
    network,
    reply: kind === 'answer',
    kind: kind === 'unsure' ? 'conversation' : kind,
    tag:
      kind === 'unsure'
        ? 'unsure'
        : PROMOTIONAL_KINDS.includes(kind)
          ? 'promotional'
          : 'value-adding',
    corrected: more.corrected ?? false,
    quote: kind === 'share',
    imported: more.imported ?? false,
    campaign: more.campaign ?? null,
    seconds: more.imported ? 0 : 180,
    excerpt,
  }));
}

/** A story as the popup receives it. */
export function viewOf(
  story: Story,
  changes: Partial<WeekView> = {},
): PopupView & { readonly status: 'ready' } {
  return {
    status: 'ready',
    week: {
      summary: summaryOf(story),
      recent: recentOf(story),
      settings: { ...DEFAULT_SETTINGS, hourlyRate: story.rate, onboarded: true },
      readOnly: false,
      engineFailed: false,
      ...changes,
    },
  };
}
