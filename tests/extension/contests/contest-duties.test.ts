// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContestDuties } from '../../../extension/contests/contest-duties';
import { DUTIES } from '../../../extension/contests/duties';
import { NETWORK_DUTIES } from '../../../extension/contests/network-duties';
import { UI_LANGUAGES, type UiLanguage } from '../../../extension/shared/i18n';
import { REGIONS, type Region } from '../../../extension/shared/settings';
import { click, draw, find, wipe } from '../harness/draw';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
let onRegion = vi.fn<(region: Region) => void>();

function show(region: Region | null, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(ContestDuties, { region, onRegion }), language);
}

function boxes(body: ParentNode): HTMLInputElement[] {
  return [...body.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function choose(body: ParentNode, value: string): void {
  const select = find(body, 'select') as HTMLSelectElement;
  void act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(() => {
  onRegion = vi.fn();
  warn.mockClear();
});
afterEach(wipe);

describe('the checklist for contests', () => {
  it.each(REGIONS.flatMap((region) => UI_LANGUAGES.map((language) => [region, language] as const)))(
    'draws %s with all its words in %s',
    (region, language) => {
      const body = show(region, language);
      expect(warn).not.toHaveBeenCalled();
      expect(body.textContent).not.toMatch(/contest_|\{\w+\}|undefined|NaN|Invalid/);
      const expected = DUTIES[region].duties.length + NETWORK_DUTIES.length;
      expect(boxes(body)).toHaveLength(expected);
      expect(body.querySelectorAll('.contest-list small')).toHaveLength(expected);
    },
  );

  it('asks for the region first, and shows no law before', () => {
    const body = show(null);
    expect((find(body, 'select') as HTMLSelectElement).value).toBe('');
    expect(boxes(body)).toHaveLength(NETWORK_DUTIES.length);
    choose(body, 'united-kingdom');
    expect(onRegion.mock.calls).toEqual([['united-kingdom']]);
  });

  it('lets the region be changed, and takes none that it does not know', () => {
    const body = show('france');
    expect((find(body, 'select') as HTMLSelectElement).value).toBe('france');
    choose(body, 'quebec');
    expect(onRegion.mock.calls).toEqual([['quebec']]);
    const select = find(body, 'select') as HTMLSelectElement;
    const unknown = document.createElement('option');
    unknown.value = 'atlantis';
    select.append(unknown);
    choose(body, 'atlantis');
    expect(onRegion).toHaveBeenCalledTimes(1);
  });

  it('ticks and unticks a duty, and keeps the tick when the region changes and returns', () => {
    const first = (): HTMLInputElement => boxes(document.body)[0]!;
    show('france');
    expect(first().checked).toBe(false);
    click(first());
    expect(first().checked).toBe(true);
    expect(boxes(document.body).filter(({ checked }) => checked)).toHaveLength(1);
    show('canada');
    expect(boxes(document.body).some(({ checked }) => checked)).toBe(false);
    show('france');
    expect(first().checked).toBe(true);
    click(first());
    expect(first().checked).toBe(false);
  });

  it('names the source of each duty to a screen reader', () => {
    const body = show('canada');
    for (const box of boxes(body)) {
      const source = document.getElementById(box.getAttribute('aria-describedby') ?? '');
      expect(source?.textContent).toMatch(/\w/);
    }
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says how fresh it is and that it is not legal advice', () => {
    expect(show('quebec').textContent).toContain('As of February 2026');
    expect(document.body.textContent).toContain('November 27, 2026');
    expect(document.body.textContent).toContain('Not legal advice');
    expect(show('quebec', 'fr-CA').textContent).toContain('À jour en février 2026');
    expect(document.body.textContent).toContain('27 novembre 2026');
    expect(document.body.textContent).toContain('pas un avis juridique');
  });

  it('says for Québec that the RACJ asks for nothing, and only there', () => {
    expect(show('quebec').textContent).toMatch(/nothing to declare.*RACJ/);
    expect(show('canada').textContent).not.toContain('RACJ');
  });

  it('gives addresses as text: no link, no image, nothing that could be fetched', () => {
    for (const region of REGIONS) {
      const body = show(region);
      expect(body.textContent).toContain('https://');
      expect(body.querySelectorAll('a, img, iframe, [href], [src]')).toHaveLength(0);
    }
  });

  it('speaks of concours and prix in Québec, of jeu-concours and lots in France', () => {
    const name = (body: ParentNode) => find(body, '[role="group"]').getAttribute('aria-label');
    expect(name(show('france', 'fr'))).toBe('Avant un jeu-concours');
    expect(name(show('quebec', 'fr-CA'))).toBe('Avant un concours');
    expect(show('quebec', 'fr-CA').textContent).not.toMatch(
      /jeu-concours|\blots?\b|e-mail|hashtag/,
    );
  });
});
