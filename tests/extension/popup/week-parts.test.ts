// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions, PopupView } from '../../../extension/popup/popup-data';
import { PopupPage } from '../../../extension/popup/popup-page';
import type { UiLanguage } from '../../../extension/shared/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { button, click, draw, find, press, wipe } from '../harness/draw';
import {
  BAKERY,
  EMPTY,
  FIRST_WEEK,
  FULL,
  OVER,
  PAST_WEEK,
  QUIET,
  viewOf,
  type Story,
} from './fixtures';

type Call = readonly [keyof PopupActions, ...unknown[]];

let calls: Call[] = [];
/** Writes down what is asked of the background. */
const actions = new Proxy({} as PopupActions, {
  get:
    (_, name: keyof PopupActions) =>
    (...args: unknown[]) =>
      calls.push([name, ...args]),
});

function show(view: PopupView, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(PopupPage, { view, site: null, page: null, undo: null, actions }), language);
}

/** The story with some settings of its own. */
function tell(story: Story, settings: Partial<Settings> = {}, language?: UiLanguage): HTMLElement {
  const all = { ...DEFAULT_SETTINGS, hourlyRate: story.rate, ...settings };
  return show(viewOf(story, { settings: all }), language);
}

function card(body: HTMLElement, title: string): HTMLElement {
  const id = find(body, `#${title}-title`);
  return find(body, `[aria-labelledby="${id.id}"]`);
}

function table(part: HTMLElement): string[][] {
  return [...part.querySelectorAll('.sr-only tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

beforeEach(() => {
  calls = [];
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(wipe);

describe('the week in view', () => {
  it('is left for this one, and the focus stays in the row', () => {
    const body = tell(PAST_WEEK);
    click(button('Back to this week'));
    expect(calls).toEqual([['showWeek', 0]]);
    expect(document.activeElement?.textContent).toContain('week 45');
    expect(body.querySelector('.advice')).toBeNull();
    expect(tell(BAKERY).textContent).not.toContain('Back to this week');
  });

  it('goes back no farther than the first post', () => {
    tell(FIRST_WEEK);
    expect(button('Earlier week').disabled).toBe(true);
    press(document.body, 'ArrowLeft');
    expect(calls).toEqual([]);
  });

  it('has a report, but for those who never posted', () => {
    const link = find(tell(PAST_WEEK), '.masthead a');
    expect(link.getAttribute('href')).toBe('/report.html?start=2026-11-02&end=2026-11-08');
    click(link);
    expect(calls).toEqual([['openReport', '/report.html?start=2026-11-02&end=2026-11-08']]);
    expect(tell(EMPTY).querySelector('.masthead a')).toBeNull();
  });

  it('says so when nothing was posted yet, and draws no zeros', () => {
    const body = tell(QUIET);
    expect(body.textContent).toContain('Nothing posted yet this week.');
    expect(body.querySelector('.numbers, .mix, .more')).toBeNull();
    expect(find(body, '.time-figures').textContent).toContain('15 min');
  });
});

describe('whom it was about', () => {
  it('is a sentence, a bar and a table of the same numbers', () => {
    const part = card(tell(BAKERY), 'mix');
    expect(part.textContent).toContain('You talked with people 10\u00a0times');
    expect(table(part)).toEqual([
      ['with people', '10'],
      ['others’ work', '2'],
      ['about you', '2'],
      ['tips and the rest', '3'],
    ]);
    const widths = [...part.querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    const [people = 0, others = 0] = widths;
    expect(widths).toHaveLength(4);
    // One gap and one stroke less than its part of the whole.
    expect(people + 4.5).toBeCloseTo((323 * 10) / 17, 3);
    expect(others + 4.5).toBeCloseTo((323 * 2) / 17, 3);
  });
});

describe('the time', () => {
  it('stands against the goal, with its cost, and where it went', () => {
    const part = card(tell(BAKERY), 'time');
    expect(find(part, '.time-figures').textContent).toBe(
      '3\u00a0h\u00a029 of your 5\u00a0h$122.06',
    );
    expect(table(part)).toEqual([
      ['writing', '2\u00a0h\u00a021'],
      ['reading and browsing', '1\u00a0h\u00a008'],
      ['Your goal', '5\u00a0h'],
    ]);
    const captions = [...part.querySelectorAll('.figures caption')].map((one) => one.textContent);
    expect(captions).toEqual(['On each network', 'Writing, by kind', 'Writing, by campaign']);
    const [networks] = part.querySelectorAll('.figures');
    expect(
      [...(networks?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent),
    ).toEqual([
      'Facebook1\u00a0h\u00a048$63.00',
      'Instagram1\u00a0h\u00a006$38.50',
      'X35 min$20.56',
    ]);
  });

  it('is told kindly when it passes the goal', () => {
    expect(card(tell(BAKERY), 'time').textContent).not.toContain('more than');
    const part = card(tell(BAKERY, { weeklyHours: 3 }), 'time');
    expect(part.textContent).toContain('29 min more than you meant to spend');
    expect(card(tell(BAKERY, { weeklyHours: 3 }, 'fr'), 'time').textContent).toMatch(
      /29\smin de plus que prévu/,
    );
  });

  it('needs neither goal nor rate, and asks for the rate quietly', () => {
    const part = card(tell({ ...BAKERY, rate: null }, { weeklyHours: null }), 'time');
    expect(part.textContent).not.toMatch(/goal|\$/);
    click(button('set your hourly rate', part));
    expect(calls.map(([name]) => name)).toEqual(['openOptions']);
    expect(card(tell(BAKERY), 'time').textContent).not.toContain('hourly rate');
  });

  it('says that only writing is counted where the rest is switched off', () => {
    expect(card(tell(FULL, { trackTime: false }), 'time').textContent).toContain('Only writing');
    expect(card(tell(FULL), 'time').textContent).not.toContain('Only writing');
  });
});

describe('the networks', () => {
  it('have count, ratio, last activity, time and cost', () => {
    const rows = [...card(tell(BAKERY), 'networks').querySelectorAll('li')];
    expect(rows.map((row) => row.textContent)).toEqual([
      'Facebook7 posts1 of 7 promotional\u00a0· today\u00a0· 1\u00a0h\u00a048\u00a0· $63.00',
      'Instagram5 posts1 of 5 promotional\u00a0· today\u00a0· 1\u00a0h\u00a006\u00a0· $38.50',
      'X4 postsyesterday\u00a0· 35 min\u00a0· $20.56',
      'LinkedInnothingquiet for 21 days: revive it or let it goLet it go (LinkedIn)',
    ]);
    expect(card(tell(FULL), 'networks').textContent).toContain('11.4% promotional');
  });

  it('can be let go and taken back', () => {
    const before = card(tell(BAKERY), 'networks');
    click(button('Let it go', before));
    expect(find(before, '[role="status"]').textContent).toBe('You let LinkedIn go.');
    const part = card(tell(BAKERY, { letGo: ['linkedin'] }), 'networks');
    expect(part.textContent).not.toContain('quiet for');
    expect(part.querySelector('p')?.textContent).toContain('You are where you can keep up');
    click(button('Take it back', part));
    expect(calls).toEqual([
      ['letGo', 'linkedin'],
      ['takeBack', 'linkedin'],
    ]);
  });

  it('say nothing of today in a past week', () => {
    const part = card(tell(PAST_WEEK), 'networks');
    expect(part.textContent).not.toMatch(/today|quiet|done well/);
  });

  it('fold when there are many, and the button stays', () => {
    const part = card(tell(FULL), 'networks');
    expect(part.querySelectorAll('li')).toHaveLength(6);
    const fold = button('Show all 15', part);
    click(fold);
    expect(part.querySelectorAll('li')).toHaveLength(15);
    expect(fold.textContent).toBe('Show fewer');
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('campaigns and contests', () => {
  it('are drawn only where there are any', () => {
    const body = tell(FIRST_WEEK);
    expect(body.querySelector('#campaigns-title, #contests-title')).toBeNull();
  });

  it('have each campaign’s posts, ratio, time and cost, the rest last', () => {
    const rows = [...card(tell(BAKERY), 'campaigns').querySelectorAll('li')];
    expect(rows.map((row) => row.textContent)).toEqual([
      'Winter boxes4 posts1 of 4 promotional\u00a0· 41 min\u00a0· $23.92',
      'no campaign13 posts8.3% promotional\u00a0· 1\u00a0h\u00a040\u00a0· $58.33',
    ]);
  });

  it('advise in proportion and keep the duties at hand', () => {
    const part = card(tell(OVER), 'contests');
    expect(part.textContent).toContain('2 contests in the last 30 days, 5 in a year.');
    expect(part.textContent).toContain('Offer something of your own');
    const region = find(part, 'select') as HTMLSelectElement;
    region.value = 'quebec';
    region.dispatchEvent(new Event('change', { bubbles: true }));
    expect(calls).toEqual([['chooseRegion', 'quebec']]);
  });
});

describe('details', () => {
  it('fold days and kinds away, with what each kind took', () => {
    const more = find(tell(BAKERY), 'details.more');
    expect(more.hasAttribute('open')).toBe(false);
    expect(find(more, '#days-title').textContent).toBe('Day by day');
    const [first] = more.querySelectorAll('.kinds li');
    expect(first?.textContent).toContain('answer758 min\u00a0· $33.86');
  });

  it('mark posts of a campaign and those from an archive', () => {
    const part = card(tell(BAKERY), 'recent');
    click(button('Show all 8', part));
    expect(part.textContent).toContain('Nov 25\u00a0· Winter boxes');
    expect(part.textContent).toContain('from an archive');
  });
});
