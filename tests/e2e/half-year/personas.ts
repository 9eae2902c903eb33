import {
  ENTRY_SCHEMA,
  type LedgerEntry,
  type PostEntry,
  TIME_SCHEMA,
  type TimeRow,
} from '../../../extension/shared/ledger-entry';
import type { Settings } from '../../../extension/shared/settings';
import {
  KINDS,
  type Kind,
  type Network,
  PROMOTIONAL_KINDS,
} from '../../../extension/shared/vocabulary';
import { dayBefore, middayOf } from './days';
import { Dice } from './dice';

/** Days that are played: half a year, today included. */
export const DAYS = 183;

/** Somebody who has used Tact for half a year: their settings, and what the ledger holds by then. */
export interface Persona {
  readonly settings: Partial<Settings>;
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
}

/** How somebody posts. Shares are of 1. */
interface Habits {
  readonly seed: number;
  readonly postsADay: number;
  /** Networks with how often each is chosen, and from how many days ago on it is left alone (0: never). */
  readonly networks: readonly (readonly [Network, number, number])[];
  /** How often each kind is chosen. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly replies: number;
  readonly unsure: number;
  /** Minutes east of UTC, by days ago: summer time, travel. */
  readonly offset: (ago: number) => number;
  readonly campaigns: readonly (readonly [string, number, number])[];
  readonly worksOnSundays: boolean;
}

/** Those whose half-year is played. `play` makes it, up to a day ("2026-11-26"), the same in every run. */
export const PERSONAS = {
  bakery: { name: 'a bakery in Québec', play: bakery },
  consultant: { name: 'a consultant in France', play: consultant },
  agency: { name: 'an agency with 10,000 posts', play: agency },
} as const;

function bakery(today: string): Persona {
  return live(today, {
    settings: {
      profile: { names: ['La Miche'], handles: ['lamiche'], domains: ['lamiche.ca'] },
      rule: { preset: 'five_to_ten' },
      weekStart: 'sunday',
      hourlyRate: 22,
      currency: 'CAD',
      weeklyHours: 3,
      region: 'quebec',
    },
    habits: {
      seed: 11,
      postsADay: 1.1,
      networks: [
        ['facebook', 5, 0],
        ['instagram', 4, 0],
        ['google-business', 1, 0],
        ['pinterest', 2, 40],
      ],
      kinds: {
        offer: 10,
        showcase: 8,
        contest: 3,
        tip: 25,
        conversation: 30,
        share: 12,
        answer: 12,
      },
      replies: 0.3,
      unsure: 0.04,
      offset: (ago) => (ago > 26 ? -240 : -300),
      campaigns: [
        ['Fête nationale', 160, 150],
        ['Noël', 20, 0],
      ],
      worksOnSundays: false,
    },
  });
}

function consultant(today: string): Persona {
  return live(today, {
    settings: {
      profile: { names: ['Claire Roy'], handles: ['claireroy'], domains: ['claireroy.fr'] },
      rule: { preset: 'eighty_twenty', countReplies: true },
      weekStart: 'monday',
      hourlyRate: 85.5,
      currency: 'EUR',
      weeklyHours: 5,
      region: 'france',
    },
    habits: {
      seed: 23,
      postsADay: 2.4,
      networks: [
        ['linkedin', 8, 0],
        ['bluesky', 2, 0],
        ['x', 2, 75],
      ],
      kinds: { offer: 4, showcase: 6, ask: 5, tip: 30, conversation: 12, share: 18, answer: 25 },
      replies: 0.45,
      unsure: 0.06,
      offset: (ago) => (ago > 32 ? 120 : ago > 20 && ago < 27 ? 540 : 60),
      campaigns: [['Webinaire', 60, 45]],
      worksOnSundays: true,
    },
  });
}

function agency(today: string): Persona {
  return live(today, {
    settings: {
      profile: { names: ['Northpine'], handles: ['northpine'], domains: ['northpine.example'] },
      rule: { preset: 'custom', customLimit: 0.3, customDays: 60, countContests: false },
      weekStart: 'monday',
      hourlyRate: 64,
      currency: 'USD',
      weeklyHours: 40,
      region: 'united-states',
    },
    habits: {
      seed: 37,
      postsADay: 57,
      networks: [
        ['x', 5, 0],
        ['facebook', 5, 0],
        ['instagram', 5, 0],
        ['linkedin', 4, 0],
        ['reddit', 2, 0],
        ['tiktok', 2, 30],
        ['youtube', 1, 0],
      ],
      kinds: {
        offer: 20,
        showcase: 14,
        contest: 4,
        ask: 6,
        tip: 20,
        conversation: 16,
        share: 10,
        answer: 10,
      },
      replies: 0.25,
      unsure: 0.05,
      offset: (ago) => (ago > 25 ? -420 : -480),
      campaigns: [
        ['Alder & Sons', 183, 0],
        ['=Spring "25', 120, 60],
        ['Birch Dental', 183, 90],
      ],
      worksOnSundays: true,
    },
  });
}

function live(
  today: string,
  life: { readonly settings: Partial<Settings>; readonly habits: Habits },
): Persona {
  const dice = new Dice(life.habits.seed);
  const entries: LedgerEntry[] = [];
  const time: TimeRow[] = [];
  for (let ago = DAYS - 1; ago >= 0; ago -= 1) {
    const date = dayBefore(today, ago);
    const posts = postsOf(date, ago, life.habits, dice);
    entries.push(...posts, ...posts.flatMap((post) => amendmentsOf(post, dice)));
    time.push(...timeOf(date, posts, dice));
  }
  return { settings: life.settings, entries, time };
}

function postsOf(date: string, ago: number, habits: Habits, dice: Dice): PostEntry[] {
  const isSunday = new Date(middayOf(date)).getUTCDay() === 0;
  if (isSunday && !habits.worksOnSundays) return [];
  const count = dice.around(habits.postsADay);
  return Array.from({ length: count }, (_, index) => {
    const offsetMinutes = habits.offset(ago);
    // From seven in the morning, one after the other, so that no two stand at the same moment.
    const minute = 420 + Math.floor(((index + dice.next()) * 900) / Math.max(1, count));
    const kind = dice.pick(KINDS.map((each) => [each, habits.kinds[each] ?? 0] as const));
    const isUnsure = dice.next() < habits.unsure;
    const isPromotional = PROMOTIONAL_KINDS.includes(kind);
    const running = habits.campaigns.filter(([, from, to]) => ago <= from && ago >= to);
    const label = dice.next() < 0.4 ? running[dice.below(Math.max(1, running.length))]?.[0] : null;
    return {
      schema: ENTRY_SCHEMA,
      type: 'post',
      id: `life:${habits.seed}:${date}:${index}`,
      at: middayOf(date) + (minute - 720 - offsetMinutes) * 60_000,
      localDate: date,
      offsetMinutes,
      network: dice.pick(
        habits.networks.map(
          ([network, weight, left]) => [network, ago >= left ? weight : 0] as const,
        ),
      ),
      reply: !isPromotional && dice.next() < habits.replies,
      ...(kind === 'share' && dice.next() < 0.5 ? { quote: true as const } : {}),
      kind,
      tag: isUnsure ? 'unsure' : isPromotional ? 'promotional' : 'value-adding',
      probabilityBucket: isUnsure ? 5 : isPromotional ? 9 : 1,
      seconds: 20 + dice.below(400),
      campaign: label ?? null,
      model: '2.0.0',
    };
  });
}

/** Now and then somebody corrects a tag, twice even, or takes a post out of the count. */
function amendmentsOf(post: PostEntry, dice: Dice): LedgerEntry[] {
  const roll = dice.next();
  const frame = { schema: ENTRY_SCHEMA, of: post.id };
  if (roll < 0.02) {
    return [{ ...frame, type: 'deletion', id: `amend:${post.id}`, at: post.at + 60_000 }];
  }
  if (roll > 0.08) return [];
  const kinds: readonly Kind[] = roll > 0.07 ? ['offer', 'tip'] : ['conversation'];
  return kinds.map((kind, index) => ({
    ...frame,
    type: 'correction',
    id: `amend:${post.id}:${index}`,
    at: post.at + 60_000 * (index + 1),
    kind,
    tag: PROMOTIONAL_KINDS.includes(kind) ? 'promotional' : 'value-adding',
  }));
}

/** Time on the networks' pages: as long as the writing took on some days, much longer on others, none on a few. */
function timeOf(date: string, posts: readonly PostEntry[], dice: Dice): TimeRow[] {
  return [...new Set(posts.map(({ network }) => network))].flatMap((network) => {
    const writing = posts
      .filter((post) => post.network === network)
      .reduce((sum, post) => sum + post.seconds, 0);
    const factor = [0, 0.5, 1.4, 2.5][dice.below(4)] ?? 0;
    const seconds = Math.min(86_400, Math.round(writing * factor));
    return seconds === 0
      ? []
      : [
          {
            schema: TIME_SCHEMA,
            id: `time:played:${date}:${network}`,
            localDate: date,
            network,
            seconds,
          },
        ];
  });
}
