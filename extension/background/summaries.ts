import type { TimeRow } from '../shared/ledger-entry';
import type { RequestOf } from '../shared/protocol/envelope';
import type { Settings } from '../shared/settings';
import type { Summary, SummaryRequest } from '../shared/summary';
import type { EngineHost } from './engine-host';
import { LedgerError, type LedgerRows, type LedgerStore } from './ledger-store';
import { localDateOf, resolveWeekStart } from './local-calendar';
import type { SettingsStore } from './settings-store';

/** What summaries are made of. */
export interface SummaryParts {
  readonly engine: EngineHost;
  readonly ledger: LedgerStore;
  readonly settings: SettingsStore;
  readonly now: () => Date;
  /** The browser's language, for the first day of the week. */
  readonly language: () => string;
}

/** What of a request says which part of the ledger is told. */
type Asked = Pick<SummaryRequest, 'period' | 'recent' | 'weeks' | 'weekOffset'>;

interface Remembered {
  readonly key: string;
  /** How much time had been noted when it was made. */
  readonly timeGeneration: number;
  readonly summary: Promise<Summary>;
}

/** Summaries of the ledger. The current one is kept until an entry, a setting or the day changes. */
export class Summaries {
  private remembered: Remembered | null = null;
  private generation = 0;
  private timeGeneration = 0;

  constructor(private readonly parts: SummaryParts) {}

  /** The summary told from `weekOffset` weeks back, all noted time in it. Rejects when ledger or engine fail. */
  async read(weekOffset: number): Promise<Summary> {
    if (weekOffset !== 0) return this.make({ weekOffset });
    return this.current(this.timeGeneration);
  }

  /** Some days told like a week, and the newest posts up to any number. Rejects as `read` does. */
  async readPeriod({ start, end, posts, weeks }: RequestOf<'period/read'>): Promise<Summary> {
    return this.make({ period: { start, end }, recent: posts, ...(weeks ? { weeks } : {}) });
  }

  /**
   * The current summary, for its ratio: time noted since it was made does not matter to it, and is noted once a minute.
   * That of an empty ledger where the ledger cannot be read. Rejects when the engine fails.
   */
  async readRatio(): Promise<Summary> {
    try {
      return await this.current(0);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      return this.summarize([], [], { weekOffset: 0 });
    }
  }

  /** The ledger has changed. */
  invalidate(): void {
    this.generation += 1;
    this.remembered = null;
  }

  /** More time was noted. */
  timeHasPassed(): void {
    this.timeGeneration += 1;
  }

  /** The remembered summary, or a new one if that has less of the time than it should. */
  private async current(timeGeneration: number): Promise<Summary> {
    const settings = await this.parts.settings.read();
    const key = [this.generation, this.today(), ...choicesOf(settings)].join('|');
    const { remembered } = this;
    if (remembered?.key === key && remembered.timeGeneration >= timeGeneration) {
      return remembered.summary;
    }
    const summary = this.make({ weekOffset: 0 });
    const made = { key, timeGeneration: this.timeGeneration, summary };
    this.remembered = made;
    summary.catch(() => {
      if (this.remembered === made) this.remembered = null;
    });
    return summary;
  }

  private async make(asked: Asked): Promise<Summary> {
    const { ledger } = this.parts;
    const [entries, time] = await Promise.all([ledger.rows(), ledger.time()]);
    return this.summarize(entries, time, asked);
  }

  private async summarize(
    entries: LedgerRows,
    time: readonly TimeRow[],
    asked: Asked,
  ): Promise<Summary> {
    const settings = await this.parts.settings.read();
    return this.parts.engine.use((engine) =>
      engine.summarize({
        schema: 1,
        entries: entries.map(countedPart),
        time,
        rule: settings.rule,
        weekStart: resolveWeekStart(settings.weekStart, this.parts.language()),
        today: this.today(),
        hourlyRate: settings.hourlyRate,
        ...asked,
      }),
    );
  }

  private today(): string {
    return localDateOf(this.parts.now());
  }
}

/** What the engine counts of a row; the rest would only make a long request longer. */
export function countedPart(row: LedgerRows[number]): unknown {
  if (row?.type !== 'post') return row;
  const { schema, type, id, at, localDate, network, reply, kind, tag, seconds } = row;
  return {
    ...{ schema, type, id, at, localDate, network, reply, kind, tag, seconds },
    ...(row.campaign !== null && { campaign: row.campaign }),
    ...(row.quote && { quote: row.quote }),
    ...(row.imported && { imported: row.imported }),
  };
}

function choicesOf(settings: Settings): readonly string[] {
  return [JSON.stringify(settings.rule), settings.weekStart, String(settings.hourlyRate)];
}
