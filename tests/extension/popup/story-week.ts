import type {
  NetworkRow,
  PostTotals,
  RatioCount,
  Summary,
  WeekTotals,
} from '../../../extension/shared/summary';
import { KINDS, PROMOTIONAL_KINDS, type Kind } from '../../../extension/shared/vocabulary';
import type { Story, StoryNetwork } from './story';

const DAY = 86_400_000;

export function ratio(promotional: number, total: number): RatioCount {
  return { promotional, total, share: total === 0 ? null : promotional / total };
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** ISO week and its year, reckoned from the Thursday of the week that begins on `monday`. */
export function isoWeekOf(monday: string): { readonly isoWeek: number; readonly isoYear: number } {
  const thursday = addDays(monday, 3);
  const isoYear = Number(thursday.slice(0, 4));
  const days = (Date.parse(thursday) - Date.parse(`${isoYear}-01-01`)) / DAY;
  return { isoWeek: Math.floor(days / 7) + 1, isoYear };
}

function costOf(seconds: number, rate: number | null): number | null {
  return rate === null ? null : Math.round((seconds * rate) / 36) / 100;
}

/** Parts of `whole` in proportion to `weights`, in whole numbers, the rest with the first heavy one. */
function divide(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum));
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  const first = weights.findIndex((weight) => weight > 0);
  return parts.map((part, index) => (index === first ? part + rest : part));
}

/** A week of which only the counts are known. */
export function weekTotals(
  start: string,
  promotional: number,
  total: number,
  rate: number | null,
): WeekTotals {
  const seconds = total * 200;
  return {
    ...ratio(promotional, total),
    ...isoWeekOf(start),
    published: total,
    start,
    end: addDays(start, 6),
    replies: Math.floor(total / 3),
    shares: Math.floor(total / 6),
    contests: 0,
    unsure: 0,
    withPeople: Math.floor(total / 3),
    ofOthers: Math.floor(total / 6),
    ofSelf: promotional,
    seconds,
    activeSeconds: seconds * 2,
    totalSeconds: seconds * 2,
    cost: costOf(seconds * 2, rate),
  };
}

/** One network with `seconds` of writing. */
export function networkRow(
  row: StoryNetwork,
  seconds: number,
  rate: number | null,
  today: string,
): NetworkRow {
  const activeSeconds = row.activeSeconds ?? 0;
  const totalSeconds = Math.max(seconds, activeSeconds);
  return {
    ...ratio(row.promotional, row.total),
    published: row.total,
    network: row.network,
    replies: 0,
    seconds,
    activeSeconds,
    totalSeconds,
    cost: costOf(totalSeconds, rate),
    lastDate: addDays(today, -row.idleDays),
    idleDays: row.idleDays,
    neglected: row.idleDays > 14,
  };
}

/** The story's week in detail. */
export function weekOf(story: Story, start: string): Omit<Summary['week'], 'offset'> {
  const today = '2026-11-26';
  const byKind = Object.fromEntries(
    KINDS.map((kind) => [kind, story.days.reduce((sum, day) => sum + (day[kind] ?? 0), 0)]),
  ) as Record<Kind, number>;
  const days = daysOf(story, start);
  const unsure = days.reduce((sum, day) => sum + day.unsure, 0);
  const total = days.reduce((sum, day) => sum + day.total, 0);
  const promotional = days.reduce((sum, day) => sum + day.promotional, 0);
  const written = divide(
    story.seconds,
    story.networks.map((row) => row.total),
  );
  const byNetwork = story.networks
    .map((row, index) => networkRow(row, written[index] ?? 0, story.rate, today))
    .filter((row) => row.published > 0 || row.totalSeconds > 0);
  const totalSeconds = byNetwork.reduce((sum, row) => sum + row.totalSeconds, 0);
  const perDay = divide(
    totalSeconds,
    days.map((day) => day.published),
  );
  const totals: PostTotals = {
    ...ratio(promotional, total),
    published: total + unsure,
    replies: story.replies,
    shares: byKind.share,
    contests: byKind.contest,
    unsure,
    withPeople: byKind.answer + byKind.conversation,
    ofOthers: byKind.share,
    ofSelf: promotional,
    seconds: story.seconds,
    activeSeconds: byNetwork.reduce((sum, row) => sum + row.activeSeconds, 0),
    totalSeconds,
    cost: costOf(totalSeconds, story.rate),
  };
  return {
    ...totals,
    ...isoWeekOf(start),
    start,
    end: addDays(start, 6),
    byKind,
    timeByKind: timeByKind(byKind, unsure, story),
    byNetwork,
    byCampaign: campaignsOf(story, totals),
    byDay: days.map((day, index) => ({ ...day, totalSeconds: perDay[index] ?? 0 })),
  };
}

function daysOf(story: Story, start: string) {
  return Array.from({ length: 7 }, (_, index) => {
    const day = story.days[index] ?? {};
    const total = KINDS.reduce((sum, kind) => sum + (day[kind] ?? 0), 0);
    const promotional = PROMOTIONAL_KINDS.reduce((sum, kind) => sum + (day[kind] ?? 0), 0);
    const unsure = index === 2 && total > 0 ? 1 : 0;
    const date = addDays(start, index);
    return { ...ratio(promotional, total), published: total + unsure, unsure, date };
  });
}

function timeByKind(
  byKind: Record<Kind, number>,
  unsure: number,
  { seconds, rate }: Story,
): Summary['week']['timeByKind'] {
  const counts = [...KINDS.map((kind) => byKind[kind]), unsure];
  const parts = divide(seconds, counts);
  return Object.fromEntries(
    [...KINDS, 'unsure' as const].map((kind, index) => [
      kind,
      {
        published: counts[index] ?? 0,
        seconds: parts[index] ?? 0,
        cost: costOf(parts[index] ?? 0, rate),
      },
    ]),
  ) as Summary['week']['timeByKind'];
}

function campaignsOf(
  { campaigns = [], rate }: Story,
  week: PostTotals,
): Summary['week']['byCampaign'] {
  if (campaigns.length === 0) return [];
  const sum = (key: 'promotional' | 'total' | 'seconds') =>
    campaigns.reduce((all, row) => all + row[key], 0);
  const rest = {
    campaign: null,
    promotional: week.promotional - sum('promotional'),
    total: week.total - sum('total'),
    seconds: week.seconds - sum('seconds'),
  };
  return [...campaigns, rest].map((row) => ({
    ...ratio(row.promotional, row.total),
    campaign: row.campaign,
    published: row.campaign === null ? row.total + week.unsure : row.total,
    seconds: row.seconds,
    cost: costOf(row.seconds, rate),
  }));
}
