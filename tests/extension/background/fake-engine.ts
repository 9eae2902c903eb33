import type { TactEngine } from '../../../extension/background/engine-port';
import type { Profile } from '../../../extension/shared/settings';
import type { RatioStanding, Summary, SummaryRequest } from '../../../extension/shared/summary';
import type { Verdict } from '../../../extension/shared/verdict';
import { KINDS, type Kind, type Network } from '../../../extension/shared/vocabulary';

/** A refusal as the binding throws it. */
export class FakeRefusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** An engine whose verdicts are easy to foresee: texts with "buy" are offers, others tips. It notes what it is asked. */
export class FakeEngine implements TactEngine {
  readonly modelVersion = '9.9.9';
  readonly classified: string[] = [];
  readonly learnt: string[] = [];
  readonly requests: SummaryRequest[] = [];
  profile: Profile | null = null;
  overlay: Uint8Array = new Uint8Array();

  setProfile(profile: Profile): void {
    this.profile = profile;
  }

  classify(text: string, _network: Network, _reply: boolean): Verdict {
    if (text === 'trap') throw new WebAssembly.RuntimeError('unreachable');
    if (text === 'refuse') throw new FakeRefusal('text_too_long');
    this.classified.push(text);
    return verdictOf(text.includes('buy') ? 'offer' : 'tip');
  }

  learn(text: string, _network: Network, _reply: boolean, kind: Kind): void {
    this.learnt.push(`${kind}: ${text}`);
    this.overlay = new TextEncoder().encode(this.learnt.join('|'));
  }

  exportOverlay(): Uint8Array {
    return this.overlay;
  }

  importOverlay(bytes: Uint8Array): void {
    if (bytes.length === 3) throw new FakeRefusal('overlay_invalid');
    this.overlay = bytes;
  }

  resetOverlay(): void {
    this.overlay = new Uint8Array();
  }

  summarize(request: SummaryRequest): Summary {
    this.requests.push(request);
    return summaryOf(request);
  }
}

export function verdictOf(kind: Kind): Verdict {
  const isOffer = kind === 'offer';
  return {
    tag: isOffer ? 'promotional' : 'value-adding',
    kind,
    kinds: Object.fromEntries(
      KINDS.map((each) => [each, each === kind ? 1 : 0]),
    ) as Verdict['kinds'],
    probability: isOffer ? 0.93 : 0.04,
    unsure: null,
    strength: isOffer ? 'hard' : 'none',
    language: 'en',
    truncated: false,
    evidence: [],
    sentences: [],
    counterfactual: [],
  };
}

function standing(promotional: number, total: number): RatioStanding {
  const share = total === 0 ? null : promotional / total;
  return {
    promotional,
    total,
    share,
    state: total === 0 ? 'none' : 'too_few',
    valuePostsToRoom: total,
  };
}

/** Just enough of a summary: posts as written, newest first. */
function summaryOf(request: SummaryRequest): Summary {
  const rows = request.entries as readonly (Record<string, unknown> | null)[];
  const posts = rows.filter((row) => row?.['type'] === 'post') as unknown as Summary['recent'];
  const promotional = posts.filter(({ tag }) => tag === 'promotional').length;
  return {
    rule: {
      preset: 'five_to_ten',
      limit: 0.1,
      low: 0.05,
      windowDays: 30,
      counts: 'all',
      countReplies: true,
      countContests: true,
    },
    window: standing(promotional, posts.length),
    projection: {
      ifPromotional: standing(promotional + 1, posts.length + 1),
      ifValueAdding: standing(promotional, posts.length + 1),
    },
    recent: posts.slice(0, request.recent ?? 50).map((post) => ({ ...post, corrected: false })),
    ...(request.period && {
      period: {
        ...request.period,
        published: posts.filter(({ localDate }) => isWithin(localDate, request.period)).length,
        activeSeconds: secondsOf(request),
      },
    }),
    week: { activeSeconds: secondsOf(request) },
    skipped: { broken: rows.filter((row) => row === null).length, newer: 0 },
  } as unknown as Summary;
}

function isWithin(date: string, period: SummaryRequest['period']): boolean {
  return period !== undefined && period.start <= date && date <= period.end;
}

/** All noted time, whatever the day. */
function secondsOf({ time = [] }: SummaryRequest): number {
  return (time as readonly { seconds: number }[]).reduce((sum, { seconds }) => sum + seconds, 0);
}
