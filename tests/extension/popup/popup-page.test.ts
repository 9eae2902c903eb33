// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  PopupActions,
  PopupView,
  SiteView,
  UndoOffer,
} from '../../../extension/popup/popup-data';
import { PopupPage } from '../../../extension/popup/popup-page';
import { UI_LANGUAGES } from '../../../extension/shared/i18n';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import {
  BAKERY,
  EMPTY,
  FIRST_WEEK,
  FULL,
  KNOWN_SITE,
  PAST_WEEK,
  STORIES,
  UNKNOWN_SITE,
  viewOf,
} from './fixtures';
import { button, click, draw, find, press, wipe } from '../harness/draw';

function spies() {
  return {
    showWeek: vi.fn<PopupActions['showWeek']>(),
    correct: vi.fn<PopupActions['correct']>(),
    remove: vi.fn<PopupActions['remove']>(),
    undo: vi.fn<PopupActions['undo']>(),
    pauseHere: vi.fn<PopupActions['pauseHere']>(),
    pauseEverywhere: vi.fn<PopupActions['pauseEverywhere']>(),
    useHere: vi.fn<PopupActions['useHere']>(),
    allowHere: vi.fn<PopupActions['allowHere']>(),
    letGo: vi.fn<PopupActions['letGo']>(),
    takeBack: vi.fn<PopupActions['takeBack']>(),
    chooseRegion: vi.fn<PopupActions['chooseRegion']>(),
    openOptions: vi.fn<PopupActions['openOptions']>(),
    openReport: vi.fn<PopupActions['openReport']>(),
    retry: vi.fn<PopupActions['retry']>(),
  } satisfies PopupActions;
}

let actions = spies();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

function show(
  view: PopupView,
  given: { site?: SiteView | null; undo?: UndoOffer | null; language?: 'en' | 'fr' | 'fr-CA' } = {},
): HTMLElement {
  const { site = null, undo = null, language = 'en' } = given;
  return draw(h(PopupPage, { view, site, page: null, undo, actions }), language);
}

beforeEach(() => {
  actions = spies();
  warn.mockClear();
});
afterEach(wipe);

describe('every story in every language', () => {
  const cases = Object.entries(STORIES).flatMap(([name, story]) =>
    UI_LANGUAGES.map((language) => ({ name, story, language })),
  );
  it.each(cases)('$name in $language has all its words and names', ({ story, language }) => {
    const body = show(viewOf(story), { site: KNOWN_SITE, language });
    expect(warn).not.toHaveBeenCalled();
    expect(body.textContent).not.toMatch(/popup_|kind_|tag_|network_|\{\w+\}|undefined|NaN/);
    for (const one of body.querySelectorAll('button')) {
      expect((one.getAttribute('aria-label') ?? one.textContent).trim()).not.toBe('');
    }
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const chart of body.querySelectorAll('svg:not(.chevron, .brand-mark)')) {
      expect(chart.getAttribute('aria-hidden')).toBe('true');
      expect(chart.parentElement?.querySelector('table caption')?.textContent).toBeTruthy();
    }
  });
});

describe('states', () => {
  it('greets before the first post', () => {
    const body = show(viewOf(EMPTY));
    expect(body.querySelector('h2')?.textContent).toBe('Your week will be told here');
    expect(body.querySelector('.week-nav')).toBeNull();
  });

  it('shows signs in a row, no percentage, in the first week', () => {
    const body = show(viewOf(FIRST_WEEK));
    expect(body.querySelectorAll('.seat.taken')).toHaveLength(5);
    expect(body.querySelectorAll('.seat .tone-promotional')).toHaveLength(1);
    expect(body.querySelector('.lead')?.textContent).not.toContain('%');
  });

  it('says that nothing is lost when the week cannot be read', () => {
    const body = show(
      { status: 'failed', reason: 'test', settings: DEFAULT_SETTINGS },
      { site: KNOWN_SITE },
    );
    expect(body.querySelector('[role="alert"]')?.textContent).toContain('Nothing is lost');
    expect(button('Pause here')).toBeTruthy();
    click(button('Try again'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('notes a failed engine, a newer ledger and broken entries, and offers no correction then', () => {
    const view = viewOf(BAKERY, { readOnly: true, engineFailed: true });
    if (view.status !== 'ready') throw new Error('unreachable');
    const summary = { ...view.week.summary, skipped: { broken: 2, newer: 1 } };
    const body = show({ ...view, week: { ...view.week, summary } });
    expect([...body.querySelectorAll('.notices p')]).toHaveLength(3);
    expect(body.querySelector('.notices')?.textContent).toContain('2 entries');
    expect(body.querySelector('button.chip')).toBeNull();
  });

  it('draws ten thousand posts without drawing ten thousand things', () => {
    const body = show(viewOf(FULL));
    expect(body.querySelectorAll('*').length).toBeLessThan(1500);
    expect(body.textContent).toContain('1,204 of 10,000 posts');
  });
});

describe('the open page', () => {
  it('can be paused, here and everywhere', () => {
    const body = show(viewOf(BAKERY), { site: KNOWN_SITE });
    expect(body.querySelector('.site-row')?.textContent).toContain('Tact is on for x.com.');
    click(button('Pause here'));
    click(button('Pause everywhere'));
    expect(actions.pauseHere).toHaveBeenCalledWith(true);
    expect(actions.pauseEverywhere).toHaveBeenCalledWith(true);
  });

  it('can be resumed', () => {
    show(viewOf(BAKERY), { site: { ...KNOWN_SITE, paused: true } });
    click(button('Resume'));
    expect(actions.pauseHere).toHaveBeenCalledWith(false);
    show(viewOf(BAKERY, { settings: { ...DEFAULT_SETTINGS, pausedEverywhere: true } }));
    click(button('Resume'));
    expect(actions.pauseEverywhere).toHaveBeenCalledWith(false);
  });

  it('can be allowed where the browser does not let Tact in', () => {
    show(viewOf(BAKERY), { site: { ...KNOWN_SITE, permitted: false } });
    click(button('Allow Tact on x.com'));
    expect(actions.allowHere).toHaveBeenCalledOnce();
  });

  it('says in private windows that nothing is counted, unless that is wanted', () => {
    const site = { ...KNOWN_SITE, isPrivate: true };
    expect(show(viewOf(BAKERY), { site }).textContent).toContain('nothing is counted');
    const settings = { ...DEFAULT_SETTINGS, countPrivate: true };
    expect(show(viewOf(BAKERY, { settings }), { site }).textContent).not.toContain('Private');
  });

  it('can be switched on where Tact does not know it, and off again', () => {
    show(viewOf(BAKERY), { site: UNKNOWN_SITE });
    click(button('Use Tact on this page'));
    expect(actions.useHere).toHaveBeenCalledWith(true);
    show(viewOf(BAKERY), { site: { ...UNKNOWN_SITE, generic: true, permitted: true } });
    click(button('Pause here'));
    expect(actions.useHere).toHaveBeenLastCalledWith(false);
  });
});

describe('leafing through the weeks', () => {
  it('goes by button and by arrow key, never into the future', () => {
    show(viewOf(BAKERY));
    expect(button('Later week').disabled).toBe(true);
    press(document.body, 'ArrowRight');
    expect(actions.showWeek).not.toHaveBeenCalled();
    click(button('Earlier week'));
    press(document.body, 'ArrowLeft');
    expect(actions.showWeek.mock.calls).toEqual([[1], [1]]);
    show(viewOf(PAST_WEEK));
    press(document.body, 'ArrowRight');
    expect(actions.showWeek).toHaveBeenLastCalledWith(2);
  });

  it('follows the reading direction', () => {
    document.documentElement.dir = 'rtl';
    show(viewOf(BAKERY));
    press(document.body, 'ArrowRight');
    expect(actions.showWeek).toHaveBeenCalledWith(1);
    document.documentElement.dir = 'ltr';
  });
});

describe('the last posts', () => {
  it('are corrected with one click on the tag and one on the kind, and focus comes back', () => {
    const body = show(viewOf(BAKERY));
    const chip = find(body, 'button.chip');
    click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    const picker = body.querySelector('.picker');
    expect(picker?.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
    click(button('tip', picker ?? body));
    expect(actions.correct).toHaveBeenCalledOnce();
    expect(actions.correct.mock.calls[0]?.[0]).toMatchObject({ id: 'instagram-0' });
    expect(actions.correct.mock.calls[0]?.[1]).toBe('tip');
    expect(body.querySelector('.picker')).toBeNull();
    expect(document.activeElement).toBe(chip);
  });

  it('are removed only after a question', () => {
    const body = show(viewOf(BAKERY));
    click(find(body, 'button.chip'));
    click(button('Remove from the count'));
    expect(actions.remove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep it');
    click(find(body, '.picker .danger'));
    expect(actions.remove.mock.calls[0]?.[0]).toMatchObject({ id: 'instagram-0' });
    expect(document.activeElement?.textContent).toBe('Last posts');
  });

  it('close their choice with Escape, without closing the popup', () => {
    const body = show(viewOf(BAKERY));
    click(find(body, 'button.chip'));
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    press(find(body, '.picker button'), 'Escape');
    document.removeEventListener('keydown', outside);
    expect(body.querySelector('.picker')).toBeNull();
    expect(outside).not.toHaveBeenCalled();
  });

  it('offer to take a correction back', () => {
    const undo: UndoOffer = { id: 'x-3', from: 'offer', to: 'tip' };
    const body = show(viewOf(BAKERY), { undo });
    expect(body.querySelector('.undo')?.textContent).toContain('Changed to “tip”.');
    click(button('Undo'));
    expect(actions.undo).toHaveBeenCalledWith(undo);
    expect(document.activeElement?.textContent).toBe('Last posts');
  });

  it('show six, then all, and name a post whose beginning is no longer kept', () => {
    const body = show(viewOf(BAKERY));
    expect(body.querySelectorAll('.recent > li')).toHaveLength(6);
    click(button('Show all 8', find(body, '.recent').parentElement ?? body));
    expect(body.querySelectorAll('.recent > li')).toHaveLength(8);
    expect(body.querySelector('.excerpt.none')?.textContent).toBe('A reply on Facebook');
  });

  it('never take a post’s text for markup', () => {
    const story = {
      ...BAKERY,
      recent: [['tip', 'x', '<img src=x onerror=alert(1)> & {count}']] as const,
    };
    const body = show(viewOf(story));
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('.excerpt')?.textContent).toBe(
      '<img src=x onerror=alert(1)> & {count}',
    );
  });
});
