import type { Settings } from '../shared/settings';
import type { Summary } from '../shared/summary';
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

/** Summaries of the ledger. The current one is kept until an entry, a setting or the day changes. */
export class Summaries {
  private cached: { readonly key: string; readonly summary: Promise<Summary> } | null = null;
  private generation = 0;

  constructor(private readonly parts: SummaryParts) {}

  /** The summary told from `weekOffset` weeks back. Rejects when ledger or engine fail. */
  async read(weekOffset: number): Promise<Summary> {
    const settings = await this.parts.settings.read();
    const today = localDateOf(this.parts.now());
    if (weekOffset !== 0) return this.make(settings, today, weekOffset);
    const key = [this.generation, today, ...choicesOf(settings)].join('|');
    if (this.cached?.key !== key) {
      const summary = this.make(settings, today, 0);
      this.cached = { key, summary };
      summary.catch(() => {
        if (this.cached?.summary === summary) this.cached = null;
      });
    }
    return this.cached.summary;
  }

  /** The current summary; that of an empty ledger where the ledger cannot be read. Rejects when the engine fails. */
  async readOrEmpty(): Promise<Summary> {
    try {
      return await this.read(0);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      const settings = await this.parts.settings.read();
      return this.summarize([], settings, localDateOf(this.parts.now()), 0);
    }
  }

  /** The ledger has changed. */
  invalidate(): void {
    this.generation += 1;
    this.cached = null;
  }

  private async make(settings: Settings, today: string, weekOffset: number): Promise<Summary> {
    return this.summarize(await this.parts.ledger.rows(), settings, today, weekOffset);
  }

  private summarize(
    entries: LedgerRows,
    settings: Settings,
    today: string,
    weekOffset: number,
  ): Promise<Summary> {
    return this.parts.engine.use((engine) =>
      engine.summarize({
        schema: 1,
        entries: entries.map(countedPart),
        rule: settings.rule,
        weekStart: resolveWeekStart(settings.weekStart, this.parts.language()),
        today,
        hourlyRate: settings.hourlyRate,
        weekOffset,
      }),
    );
  }
}

/** What the engine counts of a row; the rest would only make a long request longer. */
function countedPart(row: LedgerRows[number]): unknown {
  if (row?.type !== 'post') return row;
  const { schema, type, id, at, localDate, network, reply, kind, tag, seconds } = row;
  return { schema, type, id, at, localDate, network, reply, kind, tag, seconds };
}

function choicesOf(settings: Settings): readonly string[] {
  return [JSON.stringify(settings.rule), settings.weekStart, String(settings.hourlyRate)];
}
