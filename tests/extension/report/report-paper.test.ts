// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportActions, ReportView } from '../../../extension/report/report-data';
import { ReportPage } from '../../../extension/report/report-page';
import { savedHtml } from '../../../extension/report/save-html';
import type { UiLanguage } from '../../../extension/shared/i18n';
import { button, click, draw, find, wipe } from '../harness/draw';
import {
  answerFor,
  BAKERY_SETTINGS,
  bakeryNovember,
  emptyPeriod,
  fewPosts,
  NOVEMBER,
  post,
  viewOf,
} from './fixtures';

const actions = {
  changeFields: vi.fn(),
  showFields: vi.fn(),
  show: vi.fn(),
  choose: vi.fn(),
  print: vi.fn(),
  saveHtml: vi.fn(),
  savePosts: vi.fn(),
  saveWeeks: vi.fn(),
  retry: vi.fn(),
} satisfies ReportActions;

const BAKERY = viewOf(answerFor(bakeryNovember(), BAKERY_SETTINGS));

function show(view: ReportView, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(ReportPage, { view, actions }), language);
}

/** Rows of the table with this title, cell by cell. */
function rowsOf(page: HTMLElement, title: string): string[][] {
  const section = [...page.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
  if (!section) throw new Error(`no section "${title}"`);
  return [...section.querySelectorAll('.report-table tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td:not(.report-bar-cell)')].map((cell) =>
      cell.textContent.trim().replace(/\u00a0/g, ' '),
    ),
  );
}

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  // No text was missing.
  expect(console.warn).not.toHaveBeenCalled();
  wipe();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

describe('the paper', () => {
  it('tells the figures of the period, and they add up', () => {
    const page = show(BAKERY);
    expect(find(page, 'article h1').textContent).toBe('On the networks: November 2026');
    expect(find(page, '.report-name').textContent).toBe('Corner Loaf Bakery');
    expect(find(page, '.report-sentence').textContent).toBe(
      'Above the limit of 10%: 3 of 28 posts promotional, or 10.7%.',
    );
    expect(find(page, '.report-lead').textContent).toContain('rule of thumb');
    expect(find(page, '.report-lead').textContent).toContain('Outside the count: 3 unsure.');
    const kinds = rowsOf(page, 'What was posted');
    expect(kinds[0]).toEqual(['● tip', '8', '56 min', '$32.64']);
    expect(kinds.reduce((all, [, count]) => all + Number(count), 0)).toBe(31);
    const company = rowsOf(page, 'With people, of others, of oneself');
    expect(company.map(([, count]) => count)).toEqual(['13', '4', '3', '11']);
    expect(rowsOf(page, 'Where')[0]).toEqual(['Facebook', '16', '2 of 13', '4 h 15', '$148.75']);
    expect(rowsOf(page, 'Campaigns')).toEqual([
      ['Winter boxes', '5', '2 of 5', '41 min', '$23.92'],
      ['no campaign', '26', '1 of 23', '2 h 49', '$98.58'],
    ]);
  });

  it('is in French, with its spaces', () => {
    const page = show(BAKERY, 'fr');
    expect(find(page, 'article h1').textContent).toBe('Sur les réseaux\u00a0: novembre 2026');
    expect(find(page, '.report-sentence').textContent.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Au-dessus de la limite de 10 % : 3 sur 28 publications étaient de la promotion, soit 10,7 %.',
    );
    expect(find(page, '.report-lead').textContent).toContain('règle empirique');
    expect(rowsOf(page, 'Ce qui a été publié')[0]?.[3]).toBe('32,64 $');
  });

  it('leaves out the name, the time and the cost when asked', () => {
    const choices = { showName: false, showTime: false, showWords: false };
    const text = show({ ...BAKERY, choices }).querySelector('article')?.textContent ?? '';
    expect(text).toContain('Winter boxes');
    expect(text).not.toMatch(/Corner Loaf|\$|\bmin\b|Time/);
  });

  it('has no cost without an hourly rate', () => {
    const period = { ...bakeryNovember(), cost: null };
    const text = show(viewOf(answerFor(period))).querySelector('article')?.textContent ?? '';
    expect(text).toContain('8\u00a0h\u00a015');
    expect(text).not.toMatch(/\$|Cost/);
  });

  it('says “1 of 4” while a percentage would be noise', () => {
    const page = show(viewOf(answerFor(fewPosts(), BAKERY_SETTINGS)));
    expect(find(page, '.report-sentence').textContent).toBe('Promotional: 1 of 4 posts.');
    expect(page.querySelector('.report-gauge')).toBeNull();
    expect(page.querySelectorAll('.report-marks .tag-mark')).toHaveLength(4);
  });

  it('of empty days says so, without tables', () => {
    const page = show(viewOf(answerFor(emptyPeriod(NOVEMBER))));
    expect(find(page, '.report-sentence').textContent).toBe('Nothing was published in these days.');
    expect(page.querySelectorAll('article table, article svg')).toHaveLength(0);
  });

  it('tells what was left out because it was broken', () => {
    const answer = answerFor(bakeryNovember(), {}, { skipped: { broken: 2, newer: 0 } });
    expect(find(show(viewOf(answer)), 'footer').textContent).toContain('2 entries');
  });

  it('has first words only when they were read', () => {
    expect(show(BAKERY).textContent).not.toContain('Stale loaf');
    const page = show({ ...BAKERY, latest: [post({ excerpt: 'Stale loaf?' })] });
    expect(find(page, '.report-latest').textContent).toContain('Stale loaf?');
  });
});

describe('the page', () => {
  it('says kindly why days make no report', () => {
    const fault = (view: Partial<ReportView>) =>
      find(show({ ...BAKERY, ...view }), '.report-fault');
    expect(fault({ fault: { fault: 'reversed' } }).textContent).toContain('please swap them');
    expect(fault({ fault: { fault: 'incomplete' } }).textContent).toContain('both days');
    expect(fault({ fault: { fault: 'too_long', days: 400 } }).textContent).toContain('400');
    expect(find(document.body, 'input[type=date]').getAttribute('aria-invalid')).toBe('true');
  });

  it('offers usual periods, the shown one pressed, weeks once they are known', () => {
    show({ ...BAKERY, shortcuts: { ...BAKERY.shortcuts, this_week: null } });
    expect(button('This month').getAttribute('aria-pressed')).toBe('true');
    expect(button('This week').disabled).toBe(true);
    click(button('Last week'));
    expect(actions.show).toHaveBeenCalledWith({ start: '2026-11-16', end: '2026-11-22' });
  });

  it('saves nothing while there is nothing', () => {
    show(viewOf(null, { status: 'loading' }));
    for (const name of ['Print', 'Save as', 'Posts of', 'All posts', 'All weeks']) {
      expect(button(name).disabled).toBe(true);
    }
  });

  it('offers to try again', () => {
    show(viewOf(null, { status: 'failed' }));
    click(button('Try again'));
    expect(actions.retry).toHaveBeenCalled();
  });
});

describe('the saved page', () => {
  const HOSTILE = '<script>alert("&amp;")</script><img src=x onerror=alert(1)>';

  function save(language: UiLanguage): string {
    const period = bakeryNovember();
    const byCampaign = [{ ...period.byCampaign[0]!, campaign: HOSTILE }];
    const settings = {
      ...BAKERY_SETTINGS,
      profile: { names: [HOSTILE], handles: [], domains: [] },
    };
    const page = show(viewOf(answerFor({ ...period, byCampaign }, settings)), language);
    return savedHtml({
      title: HOSTILE,
      language,
      css: '.report-name { content: "</style><script>1</script>"; }',
      paper: find(page, 'article'),
    });
  }

  it('is one file in its language that runs and loads nothing', () => {
    const html = save('fr-CA');
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr-CA" dir="ltr" data-theme="light">/);
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/\b(src|href)=["']?(https?:|\/)/);
    const read = new DOMParser().parseFromString(html, 'text/html');
    expect(read.querySelectorAll('script, img, link, iframe, object, [onerror]')).toHaveLength(0);
    expect(read.querySelectorAll('svg').length).toBeGreaterThan(2);
  });

  it('keeps names as texts, in the title, too', () => {
    const read = new DOMParser().parseFromString(save('en'), 'text/html');
    expect(read.title).toBe(HOSTILE);
    expect(read.querySelector('.report-name')?.textContent).toBe(HOSTILE);
    expect(read.querySelector('bdi')?.textContent).toBe(HOSTILE);
    expect(read.querySelectorAll('style')).toHaveLength(1);
  });
});
