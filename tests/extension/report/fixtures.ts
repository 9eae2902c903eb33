import type { PeriodAnswer, RecentPost } from '../../../extension/shared/protocol/messages';
import { monthOf } from '../../../extension/report/period';
import type { ReportView } from '../../../extension/report/report-data';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import type { PeriodTotals, Summary, WeekTotals } from '../../../extension/shared/summary';
import { KINDS } from '../../../extension/shared/vocabulary';

export const NOVEMBER = { start: '2026-11-01', end: '2026-11-30' } as const;
export const TODAY = '2026-11-27';

const NO_TIME = { seconds: 0, activeSeconds: 0, totalSeconds: 0, cost: null };
const NO_COUNT = { promotional: 0, total: 0, share: null };

/** Days in a row from `start`, each with nothing. */
export function quietDays(start: string, count: number): PeriodTotals['byDay'][number][] {
  return Array.from({ length: count }, (_, index) => ({
    ...NO_COUNT,
    date: new Date(Date.parse(`${start}T00:00:00Z`) + index * 86_400_000)
      .toISOString()
      .slice(0, 10),
    published: 0,
    unsure: 0,
    totalSeconds: 0,
  }));
}

/** A period in which nothing happened. */
export function emptyPeriod({ start, end }: { start: string; end: string }): PeriodTotals {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  const nothing = { published: 0, seconds: 0, cost: null };
  return {
    ...NO_COUNT,
    ...NO_TIME,
    start,
    end,
    published: 0,
    replies: 0,
    shares: 0,
    contests: 0,
    unsure: 0,
    withPeople: 0,
    ofOthers: 0,
    ofSelf: 0,
    byKind: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as PeriodTotals['byKind'],
    timeByKind: Object.fromEntries(
      [...KINDS, 'unsure'].map((kind) => [kind, nothing]),
    ) as unknown as PeriodTotals['timeByKind'],
    byNetwork: [],
    byCampaign: [],
    byDay: quietDays(start, days),
  };
}

/** A bakery's November: 28 counted posts of 31, three of them promotional. */
export function bakeryNovember(): PeriodTotals {
  const period = emptyPeriod(NOVEMBER);
  const counts = {
    offer: 1,
    showcase: 1,
    contest: 1,
    tip: 8,
    answer: 7,
    share: 4,
    conversation: 6,
  };
  const days = [2, 5, 6, 9, 10, 12, 13, 16, 17, 19, 20, 23, 24, 26, 27];
  return {
    ...period,
    promotional: 3,
    total: 28,
    share: 0.1071,
    published: 31,
    unsure: 3,
    replies: 7,
    shares: 4,
    contests: 1,
    withPeople: 13,
    ofOthers: 4,
    ofSelf: 3,
    seconds: 12_600,
    activeSeconds: 27_900,
    totalSeconds: 29_700,
    cost: 288.75,
    byKind: { ...period.byKind, ...counts },
    timeByKind: {
      ...period.timeByKind,
      ...Object.fromEntries(
        Object.entries(counts).map(([kind, published]) => [
          kind,
          { published, seconds: published * 420, cost: published * 4.08 },
        ]),
      ),
      unsure: { published: 3, seconds: 840, cost: 8.17 },
    },
    byNetwork: [
      networkRow('facebook', 16, 2, 15_300, 148.75),
      networkRow('instagram', 9, 1, 9900, 96.25),
      networkRow('google-business', 6, 0, 4500, 43.75),
    ],
    byCampaign: [
      {
        campaign: 'Winter boxes',
        published: 5,
        promotional: 2,
        total: 5,
        share: 0.4,
        seconds: 2460,
        cost: 23.92,
      },
      {
        campaign: null,
        published: 26,
        promotional: 1,
        total: 23,
        share: 0.0435,
        seconds: 10_140,
        cost: 98.58,
      },
    ],
    byDay: period.byDay.map((day) => {
      const index = days.indexOf(Number(day.date.slice(8)));
      if (index < 0) return day;
      const promotional = [3, 8, 13].includes(index) ? 1 : 0;
      const unsure = [2, 6, 11].includes(index) ? 1 : 0;
      const published = index === 7 ? 3 : 2;
      const total = published - unsure;
      return { ...day, published, promotional, unsure, total, share: promotional / total };
    }),
  };
}

function networkRow(
  network: PeriodTotals['byNetwork'][number]['network'],
  published: number,
  promotional: number,
  totalSeconds: number,
  cost: number,
): PeriodTotals['byNetwork'][number] {
  const total = network === 'facebook' ? published - 3 : published;
  return {
    network,
    published,
    promotional,
    total,
    share: promotional / total,
    replies: 2,
    seconds: Math.round(totalSeconds / 2),
    activeSeconds: totalSeconds,
    totalSeconds,
    cost,
    lastDate: '2026-11-27',
    idleDays: 0,
    neglected: false,
  };
}

/** The same month without its contest: two promotional posts of 28. */
export function calmNovember(): PeriodTotals {
  const november = bakeryNovember();
  const { tip, contest } = november.timeByKind;
  const tips = {
    published: tip.published + contest.published,
    seconds: tip.seconds + contest.seconds,
    cost: (tip.cost ?? 0) + (contest.cost ?? 0),
  };
  const [facebook, ...others] = november.byNetwork;
  return {
    ...november,
    ...{ promotional: 2, share: 0.0714, ofSelf: 2, contests: 0 },
    byKind: { ...november.byKind, tip: tips.published, contest: 0 },
    timeByKind: {
      ...november.timeByKind,
      tip: tips,
      contest: { published: 0, seconds: 0, cost: 0 },
    },
    byNetwork: [{ ...facebook!, promotional: 1 }, ...others],
    byCampaign: november.byCampaign.map((row) =>
      row.campaign === null ? { ...row, promotional: 0, share: 0 } : row,
    ),
    byDay: november.byDay.map((day) =>
      day.date === '2026-11-17' ? { ...day, promotional: 0, share: 0 } : day,
    ),
  };
}

/** A first week: four counted posts of five. */
export function fewPosts(): PeriodTotals {
  const period = emptyPeriod({ start: '2026-11-23', end: '2026-11-29' });
  const written = (published: number) => ({
    published,
    seconds: published * 300,
    cost: published * 2.92,
  });
  return {
    ...period,
    ...{ published: 5, total: 4, promotional: 1, share: 0.25, unsure: 1, ofSelf: 1, withPeople: 1 },
    ...{ seconds: 1500, activeSeconds: 0, totalSeconds: 1500, cost: 14.58, replies: 1 },
    byKind: { ...period.byKind, offer: 1, tip: 2, answer: 1 },
    timeByKind: {
      ...period.timeByKind,
      ...{ offer: written(1), tip: written(2), answer: written(1), unsure: written(1) },
    },
    byNetwork: [networkRow('x', 5, 1, 1500, 14.58)],
    byDay: bakeryNovember()
      .byDay.slice(22, 29)
      .map((day, index) =>
        index === 3
          ? { ...day, published: 1, total: 1, promotional: 1, share: 1, unsure: 0 }
          : {
              ...day,
              promotional: 0,
              ...(index === 4 ? { published: 0, total: 0, share: null } : {}),
            },
      ),
  };
}

/** A week with some figures, by its first day. */
export function weekFrom(start: string, changes: Partial<WeekTotals> = {}): WeekTotals {
  const [first, ...others] = quietDays(start, 7);
  const {
    byKind: _,
    timeByKind: _t,
    byNetwork: _n,
    byCampaign: _c,
    byDay: _d,
    ...totals
  } = emptyPeriod({ start: first!.date, end: others.at(-1)!.date });
  return { ...totals, isoWeek: 48, isoYear: 2026, ...changes };
}

/** The answer to 'period/read' around a period. */
export function answerFor(
  period: PeriodTotals,
  settings: Partial<Settings> = {},
  summary: Partial<Summary> = {},
): PeriodAnswer {
  const standing = { ...NO_COUNT, state: 'none', valuePostsToRoom: 0 } as const;
  const weeks = [weekFrom('2026-11-16'), weekFrom('2026-11-23')];
  return {
    period,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    summary: {
      schema: 1,
      rule: {
        preset: 'five_to_ten',
        limit: 0.1,
        low: 0.05,
        windowDays: 30,
        counts: 'all',
        countReplies: true,
        countContests: true,
      },
      window: standing,
      projection: { ifPromotional: standing, ifValueAdding: standing },
      week: { ...emptyPeriod(weeks[1]!), ...weeks[1]!, offset: 0 },
      weeks,
      networks: [],
      focus: { advice: 'none', keep: [], neglected: [] },
      contests: { days30: 0, days365: 0 },
      streak: 0,
      since: null,
      next: { advice: 'first_post', valuePostsToRoom: 0 },
      recent: [],
      skipped: { broken: 0, newer: 0 },
      period,
      ...summary,
    },
  };
}

/** A post as the engine lists it. */
export function post(changes: Partial<RecentPost> = {}): RecentPost {
  return {
    id: 'x:1',
    at: Date.parse('2026-11-26T19:05:00Z'),
    localDate: '2026-11-26',
    network: 'x',
    reply: false,
    kind: 'tip',
    tag: 'value-adding',
    corrected: false,
    quote: false,
    imported: false,
    campaign: null,
    seconds: 95,
    excerpt: null,
    ...changes,
  };
}

export const BAKERY_SETTINGS: Partial<Settings> = {
  profile: { names: ['Corner Loaf Bakery'], handles: [], domains: [] },
  hourlyRate: 35,
};

/** The page as it stands once a period was read. */
export function viewOf(answer: PeriodAnswer | null, changes: Partial<ReportView> = {}): ReportView {
  const period = answer?.period ?? NOVEMBER;
  return {
    status: 'ready',
    period,
    fields: { start: period.start, end: period.end },
    fault: null,
    shortcuts: {
      this_week: { start: '2026-11-23', end: '2026-11-29' },
      last_week: { start: '2026-11-16', end: '2026-11-22' },
      this_month: monthOf(TODAY),
      last_month: monthOf(TODAY, 1),
    },
    answer,
    latest: null,
    choices: { showName: true, showTime: true, showWords: false },
    outcome: null,
    today: TODAY,
    ...changes,
  };
}
