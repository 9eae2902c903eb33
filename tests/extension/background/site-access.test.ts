import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsStore } from '../../../extension/background/settings-store';
import { patternOf, SiteAccess } from '../../../extension/background/site-access';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}
let scripts: Map<string, Registered>;
let permitted: boolean;
const executeScript = vi.fn();
let access: SiteAccess;

beforeEach(() => {
  fakeBrowser.reset();
  scripts = new Map();
  permitted = true;
  executeScript.mockReset();
  Object.assign(fakeBrowser.runtime, { id: 'tact', getManifest: () => ({}) });
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => permitted },
    scripting: {
      executeScript,
      insertCSS: vi.fn(),
      async getRegisteredContentScripts(filter?: { ids: readonly string[] }) {
        return filter ? filter.ids.flatMap((id) => scripts.get(id) ?? []) : [...scripts.values()];
      },
      async registerContentScripts(list: readonly Registered[]) {
        for (const each of list) {
          if (scripts.has(each.id)) throw new Error('Duplicate script ID');
          scripts.set(each.id, each);
        }
      },
      async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
        for (const id of ids) if (!scripts.delete(id)) throw new Error('Nonexistent script ID');
      },
    },
  });
  access = new SiteAccess(new SettingsStore());
});

describe('switching a site on', () => {
  it('registers the script, serves the open tab and remembers', async () => {
    expect(await access.enable('https://blog.example:8443', true, 7)).toBe(true);
    expect([...scripts.values()]).toMatchObject([
      {
        id: 'generic:blog.example:8443',
        matches: ['https://blog.example/*'],
        persistAcrossSessions: true,
      },
    ]);
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(await access.state('blog.example:8443')).toEqual({
      network: null,
      paused: false,
      generic: true,
      permitted: true,
    });
  });

  it('may be done twice', async () => {
    await access.enable('https://blog.example', true, null);
    expect(await access.enable('https://blog.example', true, null)).toBe(true);
    expect(scripts.size).toBe(1);
  });

  it('is refused without the browser’s permission', async () => {
    permitted = false;
    expect(await access.enable('https://blog.example', true, 7)).toBe(false);
    expect(scripts.size).toBe(0);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('does not fail when the tab is gone', async () => {
    executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await access.enable('https://blog.example', true, 7)).toBe(true);
  });

  it('can be undone, also what was never on', async () => {
    await access.enable('https://blog.example', true, null);
    expect(await access.enable('https://blog.example', false, null)).toBe(true);
    expect(await access.enable('https://other.example', false, null)).toBe(true);
    expect(scripts.size).toBe(0);
    expect((await access.state('blog.example')).generic).toBe(false);
  });

  it('comes back after an update', async () => {
    await access.enable('https://blog.example', true, null);
    scripts.clear();
    await access.restore();
    expect(scripts.size).toBe(1);
  });

  it('asks for a host as match patterns know it', () => {
    expect(patternOf('a.example:99')).toBe('https://a.example/*');
  });
});

describe('permissions', () => {
  it('that come after the popup was closed by the question switch on what was asked for', async () => {
    permitted = false;
    expect(await access.enable('https://blog.example:8443', true, 7)).toBe(false);
    permitted = true;
    await access.permissionsGiven();
    expect((await access.state('blog.example:8443')).generic).toBe(true);
    expect(scripts.size).toBe(1);
    expect(executeScript).toHaveBeenCalledTimes(1);
    await access.enable('https://blog.example:8443', false, null);
    await access.permissionsGiven();
    expect((await access.state('blog.example:8443')).generic).toBe(false);
  });

  it('that are taken back end the script, and it comes back with them', async () => {
    await access.enable('https://blog.example', true, null);
    permitted = false;
    await access.permissionsTaken(['https://blog.example/*']);
    expect(scripts.size).toBe(0);
    expect(await access.state('blog.example')).toMatchObject({ generic: true, permitted: false });
    permitted = true;
    await access.permissionsGiven();
    expect(scripts.size).toBe(1);
  });

  it('that a wider one still covers leave pages alone', async () => {
    const sendMessage = vi.fn(async () => null);
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    fakeBrowser.tabs.sendMessage = sendMessage as never;
    await access.permissionsTaken(['https://blog.example/*']);
    expect(sendMessage).not.toHaveBeenCalled();
    permitted = false;
    await access.permissionsTaken(['https://blog.example/*', '*://*/*']);
    expect(sendMessage).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'page/leave' }));
  });
});
