import type { LedgerEntry, PostEntry, TimeRow } from '../../../extension/shared/ledger-entry';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { RULE_PRESETS } from '../../../extension/shared/summary';
import { KINDS, NETWORKS, TAGS } from '../../../extension/shared/vocabulary';

/** Numbers that look random and are the same at each run (mulberry32's arithmetic). */
export class Dice {
  constructor(private seed: number) {}

  /** 0 … sides − 1 */
  roll(sides: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.roll(items.length)]!;
  }
}

const CAMPAIGNS = [null, null, 'Été 2026', '“Noël” \\ 🎄', 'Ouverture\tde la rue', '</script>'];

function day(dice: Dice): string {
  return new Date(Date.UTC(2019, 0, 1 + dice.roll(2800))).toISOString().slice(0, 10);
}

function post(dice: Dice, index: number): PostEntry {
  const isImported = dice.roll(3) === 0;
  const network = dice.pick(NETWORKS);
  const localDate = day(dice);
  return {
    schema: 1,
    type: 'post',
    id: isImported ? `import:${network}:${index}` : `${network}:s${dice.roll(1000)}:${index}`,
    at: Date.parse(`${localDate}T12:00:00Z`) + dice.roll(40_000_000),
    localDate,
    offsetMinutes: dice.pick([-300, -240, 0, 60, 330]),
    network,
    reply: dice.roll(2) === 0,
    ...(dice.roll(4) === 0 ? { quote: true } : {}),
    kind: dice.pick(KINDS),
    tag: dice.pick(TAGS),
    probabilityBucket: dice.roll(11),
    seconds: dice.roll(4000),
    campaign: dice.pick(CAMPAIGNS),
    ...(isImported ? { imported: true } : {}),
    model: '1.0.0',
  };
}

/** Posts, corrections and removals, and time rows, as a ledger could hold them. */
export function randomLedger(dice: Dice, posts: number) {
  const entries: LedgerEntry[] = [];
  for (let index = 0; index < posts; index += 1) {
    const entry = post(dice, index);
    const { id: of, at } = entry;
    entries.push(entry);
    const fate = dice.roll(6);
    if (fate === 0) {
      const kind = dice.pick(KINDS);
      entries.push({
        schema: 1,
        type: 'correction',
        id: `c:${of}`,
        at,
        of,
        kind,
        tag: 'promotional',
      });
    }
    if (fate === 1) entries.push({ schema: 1, type: 'deletion', id: `d:${of}`, at, of });
  }
  const time: TimeRow[] = [];
  for (let index = 0; index < dice.roll(30); index += 1) {
    const row = {
      localDate: day(dice),
      network: dice.pick(NETWORKS),
      seconds: dice.roll(9000) + 1,
    };
    time.push({ schema: 1, id: `time:a1:${row.localDate}:${row.network}`, ...row });
  }
  const once = new Map(time.map((row) => [row.id, row]));
  return { entries, time: [...once.values()] };
}

/** Settings as somebody could have them. */
export function randomSettings(dice: Dice): Settings {
  return {
    ...DEFAULT_SETTINGS,
    profile: { names: ['Épicerie Côté', '“Chez nous”'], handles: ['@cote'], domains: [] },
    rule: { preset: dice.pick(RULE_PRESETS), customLimit: (1 + dice.roll(99)) / 100 },
    theme: dice.pick(['auto', 'light', 'dark']),
    hourlyRate: dice.pick([null, 42.5, 0]),
    weeklyHours: dice.pick([null, 5, 0.5]),
    campaigns: dice.pick([[], ['Été 2026', 'Noël']]),
    letGo: dice.pick([[], ['tumblr', 'pinterest']]),
    reminder: dice.pick([null, { day: 0, hour: 9 }]),
  };
}
