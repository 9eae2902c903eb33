// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GROUPS } from '../../../extension/options/groups';
import type { OptionsView } from '../../../extension/options/options-data';
import { OptionsPage } from '../../../extension/options/options-page';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { button, click, draw, find, type, wipe } from '../harness/draw';
import { enter, field, list } from './fields';
import { spies } from './spies';

let actions = spies();

type Ready = Extract<OptionsView, { status: 'ready' }>;

function show(settings: Partial<Settings> = {}, changes: Partial<Ready> = {}): HTMLElement {
  const view: OptionsView = {
    status: 'ready',
    settings: { ...DEFAULT_SETTINGS, ...settings },
    engine: null,
    version: '0.1.0',
    outcome: null,
    ...changes,
  };
  return draw(h(OptionsPage, { view, actions }));
}

beforeEach(() => {
  actions = spies();
});
afterEach(wipe);

describe('the page', () => {
  it('has a table of contents that leads to its parts', () => {
    const body = show();
    const links = [...body.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(GROUPS.map((name) => `#${name}`));
    for (const link of links) expect(body.querySelector(`${link} > h2`)).not.toBeNull();
  });

  it('has the part that the first page leads to', () => {
    expect(show().querySelector('section#history')).not.toBeNull();
  });

  it('leads to the reports', () => {
    expect(show().querySelector('a[href="/report.html"]')).not.toBeNull();
  });
});

describe('time', () => {
  it('is counted until it is switched off', () => {
    show();
    expect(field('Count my time').checked).toBe(true);
    click(field('Count my time'));
    expect(actions.change).toHaveBeenLastCalledWith({ trackTime: false });
  });

  it.each([
    ['3.5', 3.5],
    ['', null],
    ['0', null],
    ['500', null],
  ])('takes %j as the hours of a week', (typed, weeklyHours) => {
    show();
    enter(field('Weekly goal'), typed);
    expect(actions.change).toHaveBeenLastCalledWith({ weeklyHours });
  });
});

describe('campaigns', () => {
  const add = (name: string) => {
    type(field('New campaign'), name);
    void act(() => {
      find(document.body, 'form').dispatchEvent(
        new Event('submit', { bubbles: true, cancelable: true }),
      );
    });
  };

  it('are added in front, and removed', () => {
    show({ campaigns: ['Noël'] });
    add('  Été   2027 ');
    expect(actions.change).toHaveBeenLastCalledWith({ campaigns: ['Été 2027', 'Noël'] });
    expect(field('New campaign').value).toBe('');
    click(button('Remove – Noël'));
    expect(actions.change).toHaveBeenLastCalledWith({ campaigns: [] });
    expect(document.activeElement).toBe(field('New campaign'));
  });

  it.each(['', '   ', 'NOËL', '\ud800'])(
    'are not added when they are none or there: %j',
    (name) => {
      show({ campaigns: ['Noël'] });
      add(name);
      expect(actions.change).not.toHaveBeenCalled();
      expect(button('Add').disabled).toBe(true);
    },
  );

  it('are twelve at most', () => {
    const body = show({ campaigns: Array.from({ length: 12 }, (_, index) => `c${index}`) });
    expect(body.textContent).toContain('12 campaigns are the most');
    expect(() => field('New campaign')).toThrow();
  });
});

describe('the reminder', () => {
  it('is switched on through the browser’s question, off without', () => {
    show();
    click(field('Tell me about my week'));
    expect(actions.remind).toHaveBeenCalledWith({ day: 0, hour: 9 });
    expect(actions.change).not.toHaveBeenCalled();
    show({ reminder: { day: 2, hour: 17 } });
    click(field('Tell me about my week'));
    expect(actions.change).toHaveBeenLastCalledWith({ reminder: null });
  });

  it('stays off, and says so, when the browser says no', () => {
    show();
    click(field('Tell me about my week'));
    const body = show({}, { reminderTrouble: 'refused' });
    expect(field('Tell me about my week').checked).toBe(false);
    expect(find(body, '[role="alert"]').textContent).toContain('stays off');
  });

  it('says when the browser took the permission back', () => {
    show({ reminder: { day: 2, hour: 17 } }, { reminderTrouble: 'withdrawn' });
    click(button('Ask the browser again'));
    expect(actions.remind).toHaveBeenCalledWith({ day: 2, hour: 17 });
  });

  it('comes on the chosen day and hour', () => {
    show({ reminder: { day: 2, hour: 17 } });
    const day = list('Day');
    expect(day.selectedOptions[0]?.textContent).toBe('Wednesday');
    enter(day, '6');
    expect(actions.change).toHaveBeenLastCalledWith({ reminder: { day: 6, hour: 17 } });
    enter(list('Time of day'), '8');
    expect(actions.change).toHaveBeenLastCalledWith({ reminder: { day: 2, hour: 8 } });
  });
});

describe('contests and networks', () => {
  it('count contests or not, and keep the rest of the rule', () => {
    show({ rule: { preset: 'thirds', counts: 'hard' } });
    click(field('Count contests'));
    expect(actions.change).toHaveBeenLastCalledWith({
      rule: { preset: 'thirds', counts: 'hard', countContests: false },
    });
  });

  it('are held somewhere, or it is not said', () => {
    show({ region: 'quebec' });
    expect(list('Where you hold').value).toBe('quebec');
    enter(list('Where you hold'), 'france');
    expect(actions.change).toHaveBeenLastCalledWith({ region: 'france' });
    enter(list('Where you hold'), '');
    expect(actions.change).toHaveBeenLastCalledWith({ region: null });
  });

  it('watch a network again that was let go', () => {
    show({ letGo: ['tumblr', 'pinterest'] });
    click(button('Watch again – Tumblr'));
    expect(actions.change).toHaveBeenLastCalledWith({ letGo: ['pinterest'] });
  });
});

describe('sharing with other browsers', () => {
  const state = (sync: Ready['sync']) =>
    show({ syncSettings: sync?.on ?? false }, sync ? { sync } : {}).textContent;

  it('is off until it is switched on', () => {
    show();
    expect(field('Share these settings').checked).toBe(false);
    click(field('Share these settings'));
    expect(actions.change).toHaveBeenLastCalledWith({ syncSettings: true });
  });

  it('tells how it stands', () => {
    expect(state({ on: true, lastSharedAt: null, problem: null })).toContain('Nothing shared yet');
    const at = new Date(2026, 10, 27, 12).getTime();
    expect(state({ on: true, lastSharedAt: at, problem: null })).toContain('November 27, 2026');
    expect(state({ on: true, lastSharedAt: at, problem: 'quota' })).toContain('no more just now');
    expect(state({ on: false, lastSharedAt: at, problem: 'ended' })).toContain('is off here, too');
    expect(state({ on: false, lastSharedAt: at, problem: null })).not.toContain('Last shared');
  });
});
