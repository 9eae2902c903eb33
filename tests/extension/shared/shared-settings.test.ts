import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { agree, SHARED_NAMES } from '../../../extension/shared/storage/shared-settings';

const mine = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const item = (value: unknown, at: number, version = 1) => ({ version, at, value });
const NOTHING = { patch: {}, dates: {}, items: {}, tooLarge: [] };

describe('settings of two browsers', () => {
  it('share all but what belongs to one browser', () => {
    const own = Object.keys(DEFAULT_SETTINGS).filter(
      (name) => !SHARED_NAMES.includes(name as never),
    );
    expect(own).toEqual([
      'countPrivate',
      'pausedEverywhere',
      'genericHosts',
      'reminder',
      'syncSettings',
      'onboarded',
    ]);
  });

  it('agree on the later change of each', () => {
    const settings = mine({ theme: 'dark', language: 'fr', currency: 'EUR' });
    const changed = { theme: 10, language: 20, currency: 30 };
    const stored = {
      'setting:theme': item('light', 11),
      'setting:language': item('en', 19),
      'setting:hourlyRate': item(25, 1),
    };
    expect(agree(settings, changed, stored)).toEqual({
      patch: { theme: 'light', hourlyRate: 25 },
      dates: { theme: 11, hourlyRate: 1 },
      items: { 'setting:language': item('fr', 20), 'setting:currency': item('EUR', 30) },
      tooLarge: [],
    });
  });

  it('share a change back to what is usual', () => {
    expect(agree(mine({}), { theme: 12 }, { 'setting:theme': item('dark', 11) }).items).toEqual({
      'setting:theme': item('auto', 12),
    });
  });

  it('decide alike when both were changed at one moment', () => {
    const stored = { 'setting:theme': item('dark', 10) };
    expect(agree(mine({ theme: 'light' }), { theme: 10 }, stored).patch).toEqual({ theme: 'dark' });
    const other = { 'setting:theme': item('light', 10) };
    expect(agree(mine({ theme: 'dark' }), { theme: 10 }, other).items).toEqual(stored);
    expect(agree(mine({ theme: 'dark' }), { theme: 10 }, stored)).toEqual(NOTHING);
  });

  it('give choices made before dates were kept, and take any dated one in their place', () => {
    expect(agree(mine({ theme: 'dark' }), {}, {}).items).toEqual({
      'setting:theme': item('dark', 1),
    });
    const stored = { 'setting:theme': item('light', 2) };
    expect(agree(mine({ theme: 'dark' }), {}, stored).patch).toEqual({ theme: 'light' });
    expect(agree(mine({}), {}, {})).toEqual(NOTHING);
  });

  it.each([
    ['what is no item', 'dark'],
    ['an item without a date', { version: 1, value: 'dark' }],
    ['a date that is none', item('dark', -1)],
  ])('pass over %s', (_what, stored) => {
    expect(agree(mine({}), {}, { 'setting:theme': stored })).toEqual(NOTHING);
  });

  it('leave a value alone that is not usable here, until it is changed here', () => {
    const stored = { 'setting:theme': item('sepia', 50), 'setting:syncSettings': item(true, 99) };
    expect(agree(mine({ theme: 'dark' }), { theme: 40 }, stored)).toEqual(NOTHING);
    expect(agree(mine({ theme: 'dark' }), { theme: 60 }, stored).items).toEqual({
      'setting:theme': item('dark', 60),
    });
  });

  it('never write over an item of a newer Tact', () => {
    const stored = { 'setting:theme': item('dark', 50, 2) };
    expect(agree(mine({ theme: 'light' }), { theme: 60 }, stored)).toEqual(NOTHING);
  });

  it('keep back what is longer than the browser takes, in bytes', () => {
    const names = Array.from({ length: 40 }, () => 'é'.repeat(110));
    const profile = { names, handles: [], domains: [] };
    const agreed = agree(mine({ profile, theme: 'dark' }), { profile: 5, theme: 5 }, {});
    expect(agreed.tooLarge).toEqual(['profile']);
    expect(Object.keys(agreed.items)).toEqual(['setting:theme']);
    const fewer = { ...profile, names: names.slice(0, 36) };
    expect(agree(mine({ profile: fewer }), { profile: 5 }, {}).tooLarge).toEqual([]);
  });
});
