import type { Page } from 'puppeteer-core';
import type { SeenRequest } from '../playground/server';
import { BROWSER_NAMES, type BrowserName, type Session } from './browsers/session';
import { Composer } from './composer';
import type { Probe } from './probe';
import type { Surface } from './surfaces';

/** What a journey has at hand: one browser with Tact, the same one without it. */
export interface World {
  readonly browser: BrowserName;
  readonly tact: Session;
  /** Started when it is first needed. */
  plain(): Promise<Session>;
  readonly probe: Probe;
  /** What the browser with Tact asked for. */
  readonly requests: readonly SeenRequest[];
  /** A composer in a fresh tab; the tab is closed when the journey ends. */
  open(surface: Surface, switches?: Readonly<Record<string, string>>): Promise<Composer>;
  openPlain(surface: Surface, switches?: Readonly<Record<string, string>>): Promise<Composer>;
  /** One of Tact's own pages in a fresh tab. */
  openOwn(path: string): Promise<Page>;
}

/** One case. `skip` says why it cannot be run in a browser; a skipped case counts neither way and is printed. */
export interface Journey {
  readonly name: string;
  readonly skip?: (browser: BrowserName) => string | null;
  run(world: World): Promise<void>;
}

/**
 * For a list of journeys that try the same thing at many composers: each of them in one browser, turn by turn. What every
 * composer has to keep is tried in both.
 */
export function inOneBrowser(index: number): NonNullable<Journey['skip']> {
  const mine = BROWSER_NAMES[index % BROWSER_NAMES.length];
  return (browser) => (browser === mine ? null : 'run in the other browser');
}

/** Tabs of one journey, closed together. */
export class Tabs {
  readonly #pages: Page[] = [];

  async open(session: Session): Promise<Page> {
    const page = await session.newPage();
    this.#pages.push(page);
    await page.bringToFront();
    return page;
  }

  async closeAll(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.close().catch(() => undefined);
  }
}

/** Gives a journey its own tabs. */
export function worldWithTabs(
  base: Omit<World, 'open' | 'openPlain' | 'openOwn'>,
  tabs: Tabs,
): World {
  return {
    ...base,
    open: async (surface, switches) => {
      if (surface.switchOn) {
        const { origin } = new URL(surface.url);
        await base.probe.send('site/enable', { origin, enabled: true, tabId: null });
      }
      return Composer.open(await tabs.open(base.tact), surface, switches);
    },
    openPlain: async (surface, switches) =>
      Composer.open(await tabs.open(await base.plain()), surface, switches),
    openOwn: async (path) => {
      const page = await tabs.open(base.tact);
      await base.tact.openOwn(page, path);
      return page;
    },
  };
}
