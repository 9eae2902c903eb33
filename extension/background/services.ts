import type { Settings } from '../shared/settings';
import { Amendments } from './amendments';
import { Drafts } from './drafts';
import { EngineHost, EngineUnavailable } from './engine-host';
import type { TactEngine } from './engine-port';
import { LedgerStore } from './ledger-store';
import { Publications } from './publications';
import { RecentTexts } from './recent-texts';
import { SettingsStore } from './settings-store';
import { SettingsSync } from './settings-sync';
import { SiteAccess } from './site-access';
import { Summaries } from './summaries';
import { ToolbarCount } from './toolbar-count';
import { WeeklyReminder } from './weekly-reminder';

/** What the services need from outside. */
export interface ServiceParts {
  /** Loads and opens a fresh engine. */
  readonly openEngine: () => Promise<TactEngine>;
  readonly now: () => Date;
  /** The browser's language. */
  readonly language: () => string;
  /** Languages that the person reads, the preferred one first; the browser's own when missing. */
  readonly languages?: () => readonly string[];
}

/** Everything the background does, wired once per life of the background. Nothing is opened before it is needed. */
export class Services {
  readonly now: () => Date;
  readonly settings: SettingsStore;
  readonly ledger = new LedgerStore();
  readonly texts = new RecentTexts();
  readonly engine: EngineHost;
  readonly summaries: Summaries;
  readonly drafts: Drafts;
  readonly publications: Publications;
  readonly amendments: Amendments;
  readonly sites: SiteAccess;
  readonly sync: SettingsSync;
  readonly reminder: WeeklyReminder;
  private readonly toolbar: ToolbarCount;

  constructor(parts: ServiceParts) {
    this.now = parts.now;
    this.settings = new SettingsStore(parts.now);
    this.engine = new EngineHost({
      open: parts.openEngine,
      prepare: (engine) => this.prepare(engine),
      now: () => parts.now().getTime(),
    });
    this.summaries = new Summaries({ ...parts, ...this.stores() });
    this.drafts = new Drafts(this.engine, this.summaries);
    const shared = {
      ...this.stores(),
      drafts: this.drafts,
      summaries: this.summaries,
      texts: this.texts,
    };
    this.publications = new Publications({ ...shared, now: parts.now });
    this.amendments = new Amendments({ ...shared, now: parts.now });
    this.sites = new SiteAccess(this.settings);
    this.sync = new SettingsSync({
      settings: this.settings,
      now: parts.now,
      adopted: (patch, settings) => this.settingsChanged(patch, settings),
    });
    this.reminder = new WeeklyReminder({
      settings: this.settings,
      summaries: this.summaries,
      now: parts.now,
      language: parts.language,
      languages: parts.languages ?? (() => [parts.language()]),
    });
    this.toolbar = new ToolbarCount(this.settings, this.summaries);
  }

  /** Draws the number on the toolbar button; nobody waits for it. */
  refreshToolbar(): void {
    this.toolbar.refresh().catch(() => undefined);
  }

  /** Carries changed settings to where they matter. */
  async settingsChanged(patch: Partial<Settings>, settings: Settings): Promise<void> {
    if (patch.profile) {
      this.drafts.forget();
      await this.engine.use((engine) => engine.setProfile(settings.profile)).catch(ignoreEngine);
    }
    if (patch.reminder !== undefined || patch.weekStart) await this.reminder.check();
    if (patch.keepExcerpts === false) await this.ledger.eraseExcerpts().catch(() => undefined);
    this.refreshToolbar();
  }

  private stores() {
    return { engine: this.engine, ledger: this.ledger, settings: this.settings };
  }

  private async prepare(engine: TactEngine): Promise<void> {
    engine.setProfile((await this.settings.read()).profile);
    try {
      const overlay = await this.ledger.overlay();
      if (overlay) engine.importOverlay(overlay);
    } catch {
      // What was learnt cannot be read: the shipped model works without it.
    }
  }
}

/** An engine that cannot start reads the settings when it does. */
function ignoreEngine(error: unknown): void {
  if (!(error instanceof EngineUnavailable)) throw error;
}
