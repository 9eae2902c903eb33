import { browser } from 'wxt/browser';
import { networkOfHost } from '../sites/hosts';
import type { SiteState } from '../shared/protocol/messages';
import type { Settings } from '../shared/settings';
import type { SettingsStore } from './settings-store';
import { leaveTabs, serveOpenTabs, serveTab } from './tab-scripts';

/** Built by extension/entrypoints; registered for the hosts a person switches on. */
export const GENERIC_SCRIPT = {
  js: ['content-scripts/generic.js'],
  css: ['content-scripts/generic.css'],
};

/** Sites that a person wants switched on, while the browser asks for the permission. */
const WANTED_KEY = 'wantedSites';

/** Where Tact works: paused hosts, and hosts that were switched on. */
export class SiteAccess {
  constructor(private readonly settings: SettingsStore) {}

  async state(host: string): Promise<SiteState> {
    const settings = await this.settings.read();
    return {
      network: networkOfHost(host),
      paused: isPaused(settings, [host]),
      generic: settings.genericHosts.includes(host),
      permitted: await isPermitted(host),
    };
  }

  /** Pauses or resumes one host, or everywhere (null). */
  pause(host: string | null, paused: boolean): Promise<Settings> {
    if (host === null) return this.settings.change({ pausedEverywhere: paused });
    return this.settings.update(({ pausedHosts }) => ({
      pausedHosts: withMember(pausedHosts, host, paused),
    }));
  }

  /**
   * Switches a host on or off. On: only with the browser's permission, which the popup asks for; without it the wish is
   * remembered until the browser says that it was given, because its question closes the popup in Firefox.
   */
  async enable(origin: string, enabled: boolean, tabId: number | null): Promise<boolean> {
    const { host } = new URL(origin);
    if (enabled) {
      if (!(await isPermitted(host))) {
        await browser.storage.session.set({ [WANTED_KEY]: { origin, tabId } });
        return false;
      }
      await register(host);
    } else {
      await unregister([host]);
    }
    const settings = await this.settings.update(({ genericHosts }) => ({
      genericHosts: withMember(genericHosts, host, enabled),
    }));
    if (!enabled) await leaveTabs([host]);
    else if (tabId !== null) await serveTab(tabId, GENERIC_SCRIPT);
    return settings.genericHosts.includes(host) === enabled;
  }

  /** The browser has given permissions: what they were asked for begins, in the open tabs, too. */
  async permissionsGiven(): Promise<void> {
    const wanted = (await browser.storage.session.get(WANTED_KEY))[WANTED_KEY];
    if (isWish(wanted) && (await isPermitted(new URL(wanted.origin).host))) {
      await browser.storage.session.remove(WANTED_KEY);
      await this.enable(wanted.origin, true, wanted.tabId);
    }
    await this.restore();
    await serveOpenTabs();
  }

  /** The browser has taken permissions back: pages of these hosts are left at once, not only when they are closed. */
  async permissionsTaken(origins: readonly string[]): Promise<void> {
    await this.restore();
    const taken: string[] = [];
    for (const host of origins.map(hostOf)) {
      // A wider permission may still cover a host.
      if (host.includes('*') || !(await isPermitted(host))) taken.push(host);
    }
    if (taken.length > 0) await leaveTabs(taken);
  }

  /** Registers again what the browser forgot, as Chromium does on each update, and drops what lost its permission. */
  async restore(): Promise<void> {
    const { genericHosts } = await this.settings.read();
    for (const host of genericHosts) {
      if (await isPermitted(host)) await register(host);
      else await unregister([host]);
    }
  }

  /** Ends the service of all switched-on hosts. */
  async disableAll(): Promise<void> {
    const { genericHosts } = await this.settings.read();
    await unregister(genericHosts);
    await leaveTabs(genericHosts);
  }
}

/** Whether Tact is silent on any of these hosts. */
export function isPaused(settings: Settings, hosts: readonly string[]): boolean {
  return settings.pausedEverywhere || hosts.some((host) => settings.pausedHosts.includes(host));
}

/** Match patterns know no ports in Firefox; all ports of a host are one. */
export function patternOf(host: string): string {
  return `https://${host.replace(/:\d+$/, '')}/*`;
}

/** Whether the browser lets Tact work on a host; people may take that back, in Firefox for every network. */
export function isPermitted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** The host of a match pattern; `*` for all of them. */
function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '*';
}

function isWish(value: unknown): value is { origin: string; tabId: number | null } {
  if (typeof value !== 'object' || value === null) return false;
  const { origin, tabId } = value as Partial<Record<string, unknown>>;
  return (
    typeof origin === 'string' &&
    URL.canParse(origin) &&
    (tabId === null || typeof tabId === 'number')
  );
}

function idOf(host: string): string {
  return `generic:${host}`;
}

async function register(host: string): Promise<void> {
  await unregister([host]);
  await browser.scripting.registerContentScripts([
    {
      id: idOf(host),
      matches: [patternOf(host)],
      ...GENERIC_SCRIPT,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Unregistering what is not registered is an error in both browsers; here it is nothing. */
async function unregister(hosts: readonly string[]): Promise<void> {
  const ids = hosts.map(idOf);
  const known = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
}

function withMember(list: readonly string[], member: string, isMember: boolean): readonly string[] {
  const others = list.filter((each) => each !== member);
  return isMember ? [...others, member] : others;
}
