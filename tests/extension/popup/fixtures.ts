import type { PageView, PopupView, SiteView, WeekView } from '../../../extension/popup/popup-data';
import type { RecentPost } from '../../../extension/shared/protocol/messages';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import type {
  NetworkRow,
  RatioCount,
  RatioState,
  Summary,
  WeekTotals,
} from '../../../extension/shared/summary';
import {
  KINDS,
  PROMOTIONAL_KINDS,
  type Kind,
  type Network,
} from '../../../extension/shared/vocabulary';

/** Thursday of ISO week 48; the fixtures' week is Monday 23 to Sunday 29 November. */
export const TODAY = '2026-11-26';

const DAY = 86_400_000;

/** What a fixture says; the rest of a summary follows from it. */
export interface Story {
  /** Kinds per day, Monday first: [{ offer: 1, tip: 2 }, …]. */
  readonly days: readonly Partial<Record<Kind, number>>[];
  readonly networks: readonly {
    readonly network: Network;
    readonly total: number;
    readonly promotional: number;
    readonly idleDays: number;
  }[];
  readonly window: RatioCount & { readonly state: RatioState; readonly room: number };
  /** [promotional, total] of the weeks before, oldest first. */
  readonly before: readonly (readonly [number, number])[];
  readonly replies: number;
  readonly seconds: number;
  readonly cost: number | null;
  readonly advice: Summary['next']['advice'];
  readonly recent: readonly (readonly [Kind | 'unsure', Network, string | null, boolean?])[];
  readonly limit?: number;
  readonly offset?: number;
}

function ratio(promotional: number, total: number): RatioCount {
  return { promotional, total, share: total === 0 ? null : promotional / total };
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function weekTotals(start: string, promotional: number, total: number): WeekTotals {
  return {
    ...ratio(promotional, total),
    published: total,
    start,
    end: addDays(start, 6),
    isoWeek: 48,
    isoYear: 2026,
    replies: Math.floor(total / 3),
    shares: Math.floor(total / 6),
    contests: 0,
    unsure: 0,
    seconds: total * 200,
    cost: null,
  };
}

function networkRow(row: Story['networks'][number]): NetworkRow {
  return {
    ...ratio(row.promotional, row.total),
    published: row.total,
    network: row.network,
    replies: 0,
    seconds: row.total * 180,
    cost: row.total * 1.75,
    lastDate: addDays(TODAY, -row.idleDays),
    idleDays: row.idleDays,
    neglected: row.idleDays > 14,
  };
}

/** Tells a story as the engine's summary would. */
export function summaryOf(story: Story): Summary {
  const start = addDays('2026-11-23', -7 * (story.offset ?? 0));
  const byKind = Object.fromEntries(
    KINDS.map((kind) => [kind, story.days.reduce((sum, day) => sum + (day[kind] ?? 0), 0)]),
  ) as Record<Kind, number>;
  const byDay = Array.from({ length: 7 }, (_, index) => {
    const day = story.days[index] ?? {};
    const total = KINDS.reduce((sum, kind) => sum + (day[kind] ?? 0), 0);
    const promotional = PROMOTIONAL_KINDS.reduce((sum, kind) => sum + (day[kind] ?? 0), 0);
    const unsure = index === 2 ? 1 : 0;
    return {
      ...ratio(promotional, total),
      published: total === 0 ? 0 : total + unsure,
      unsure: total === 0 ? 0 : unsure,
      date: addDays(start, index),
    };
  });
  const total = byDay.reduce((sum, day) => sum + day.total, 0);
  const promotional = byDay.reduce((sum, day) => sum + day.promotional, 0);
  const totals: WeekTotals = {
    ...weekTotals(start, promotional, total),
    published: byDay.reduce((sum, day) => sum + day.published, 0),
    unsure: byDay.reduce((sum, day) => sum + day.unsure, 0),
    replies: story.replies,
    shares: byKind.share,
    contests: byKind.contest,
    seconds: story.seconds,
    cost: story.cost,
  };
  const { room, ...window } = story.window;
  const standing = { ...window, valuePostsToRoom: room };
  const networks = story.networks.map(networkRow);
  return {
    schema: 1,
    rule: {
      preset: 'five_to_ten',
      limit: story.limit ?? 0.1,
      low: (story.limit ?? 0.1) / 2,
      windowDays: 30,
      counts: 'all',
      countReplies: true,
    },
    window: standing,
    projection: { ifPromotional: standing, ifValueAdding: standing },
    week: {
      ...totals,
      offset: story.offset ?? 0,
      byKind,
      byDay,
      byNetwork: networks.filter((row) => row.total > 0),
    },
    weeks: [
      ...story.before.map(([sold, all], index) =>
        weekTotals(addDays(start, -7 * (story.before.length - index)), sold, all),
      ),
      totals,
    ],
    networks,
    next: { advice: story.advice, valuePostsToRoom: room },
    recent: recentOf(story).map(({ excerpt: _, ...post }) => post),
    skipped: { broken: 0, newer: 0 },
  };
}

function recentOf(story: Story): RecentPost[] {
  return story.recent.map(([kind, network, excerpt, corrected], index) => ({
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
    corrected: corrected ?? false,
    excerpt,
  }));
}

/** A story as the popup receives it. */
export function viewOf(story: Story, changes: Partial<WeekView> = {}): PopupView {
  return {
    status: 'ready',
    week: {
      summary: summaryOf(story),
      recent: recentOf(story),
      settings: { ...DEFAULT_SETTINGS, onboarded: true },
      readOnly: false,
      engineFailed: false,
      ...changes,
    },
  };
}

export const EMPTY: Story = {
  days: [],
  networks: [],
  window: { ...ratio(0, 0), state: 'none', room: 0 },
  before: [],
  replies: 0,
  seconds: 0,
  cost: null,
  advice: 'first_post',
  recent: [],
};

export const FIRST_WEEK: Story = {
  days: [{}, { conversation: 1 }, { offer: 1, tip: 1 }, { answer: 2 }],
  networks: [
    { network: 'facebook', total: 3, promotional: 1, idleDays: 1 },
    { network: 'x', total: 2, promotional: 0, idleDays: 0 },
  ],
  window: { ...ratio(1, 5), state: 'too_few', room: 14 },
  before: [],
  replies: 2,
  seconds: 1260,
  cost: null,
  advice: 'value_first',
  recent: [
    ['answer', 'x', '@lea Oui, on garde une miche de seigle pour vous demain matin'],
    ['answer', 'x', '@marc Le levain aime la patience : 24 heures au frais, et'],
    ['tip', 'facebook', 'Votre pain sèche trop vite ? Coupez-le par le milieu et'],
    ['offer', 'facebook', 'Ce samedi : trois croissants pour 5 $, dès 7 h, rue Saint-'],
    ['conversation', 'facebook', 'Croûte ou mie ? On se le demande depuis 1987.'],
  ],
};

/** A bakery in its stride, with one network left alone. */
export const BAKERY: Story = {
  days: [
    { tip: 1, answer: 2, conversation: 1 },
    { share: 1, answer: 1 },
    { conversation: 2, answer: 3, offer: 1 },
    { tip: 1, answer: 1, showcase: 1, share: 1 },
  ],
  networks: [
    { network: 'facebook', total: 7, promotional: 1, idleDays: 0 },
    { network: 'instagram', total: 5, promotional: 1, idleDays: 0 },
    { network: 'x', total: 4, promotional: 0, idleDays: 1 },
    { network: 'linkedin', total: 0, promotional: 0, idleDays: 21 },
  ],
  window: { ...ratio(4, 53), state: 'within', room: 0 },
  before: [
    [2, 11],
    [1, 14],
    [3, 15],
    [1, 12],
    [0, 9],
    [1, 16],
    [1, 12],
  ],
  replies: 7,
  seconds: 8460,
  cost: 82.25,
  advice: 'share_others',
  recent: [
    ['showcase', 'instagram', 'Proud to say our rye won silver at the county fair this we'],
    ['share', 'facebook', 'If you like jam with your bread: Ana two doors down makes t'],
    ['tip', 'facebook', 'Stale loaf? Run it under the tap for a second, then ten min'],
    ['answer', 'x', '@sam We close at six, but the back door knows you by now'],
    ['offer', 'instagram', 'Saturday box: six croissants, two loaves, $24. Reply to res'],
    ['unsure', 'x', 'Cinnamon again.'],
    ['conversation', 'facebook', 'What did your kitchen smell like on Sunday mornings?', true],
    ['answer', 'facebook', null],
  ],
};

export const OVER: Story = {
  ...BAKERY,
  days: [
    { offer: 2, showcase: 1 },
    { offer: 1, contest: 1 },
    { ask: 1, answer: 1 },
    { offer: 2, tip: 1 },
  ],
  networks: [
    { network: 'facebook', total: 8, promotional: 7, idleDays: 0 },
    { network: 'x', total: 2, promotional: 1, idleDays: 2 },
    { network: 'google-business', total: 0, promotional: 0, idleDays: 34 },
  ],
  window: { ...ratio(17, 41), state: 'over', room: 138 },
  advice: 'value_first',
  replies: 1,
};

export const NEAR: Story = {
  ...BAKERY,
  window: { ...ratio(5, 52), state: 'near', room: 7 },
  advice: 'answer_people',
};

export const PAST_WEEK: Story = { ...BAKERY, offset: 3 };

/** Ten thousand posts, every network, long names. */
export const FULL: Story = {
  days: Array.from({ length: 7 }, (_, index) => ({
    offer: 14 + index,
    showcase: 9,
    contest: 1,
    ask: 3,
    tip: 41 + 3 * index,
    answer: 120 - 5 * index,
    share: 22,
    conversation: 17,
  })),
  networks: (
    [
      'google-business',
      'facebook',
      'x',
      'linkedin',
      'instagram',
      'threads',
      'bluesky',
      'mastodon',
      'reddit',
      'pinterest',
      'tumblr',
      'youtube',
      'tiktok',
      'wordpress',
      'other',
    ] as const
  ).map((network, index) => ({
    network,
    total: Math.max(0, 420 - 40 * index),
    promotional: Math.max(0, 48 - 5 * index),
    idleDays: index < 11 ? index % 4 : 3 * index,
  })),
  window: { ...ratio(1204, 10_000), state: 'over', room: 2049 },
  before: Array.from({ length: 51 }, (_, index) => [90 + ((index * 37) % 60), 1200] as const),
  replies: 735,
  seconds: 212_400,
  cost: 2065,
  advice: 'answer_people',
  recent: Array.from(
    { length: 50 },
    (_, index) =>
      [
        KINDS[index % 8] ?? 'tip',
        'google-business',
        'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      ] as const,
  ),
};

export const STORIES = { EMPTY, FIRST_WEEK, BAKERY, NEAR, OVER, PAST_WEEK, FULL };

export const KNOWN_SITE: SiteView = {
  host: 'x.com',
  network: 'x',
  paused: false,
  generic: false,
  permitted: true,
  isPrivate: false,
};

export const UNKNOWN_SITE: SiteView = {
  host: 'forum.example.org',
  network: null,
  paused: false,
  generic: false,
  permitted: false,
  isPrivate: false,
};

/** A page that has changed under its adapter. */
export function pageIn(state: PageView['health']['state']): PageView {
  return {
    health: {
      host: 'www.linkedin.com',
      network: 'linkedin',
      state,
      surfaces: [{ site: 'linkedin', surface: 'share-a', editors: 0, composers: 0, controls: 0 }],
    },
    facts: {
      version: '0.1.0',
      model: '2.0.0',
      engineError: null,
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      language: 'fr-CA',
    },
  };
}
