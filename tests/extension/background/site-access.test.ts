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
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => permitted },
    scripting: {
      executeScript,
      insertCSS: vi.fn(),
      async getRegisteredContentScripts({ ids }: { ids: readonly string[] }) {
        return ids.flatMap((id) => scripts.get(id) ?? []);
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
