// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView, PopupActions } from '../../../extension/popup/popup-data';
import { PopupPage } from '../../../extension/popup/popup-page';
import { UI_LANGUAGES, type UiLanguage } from '../../../extension/shared/i18n';
import { button, click, draw, find, wipe } from '../harness/draw';
import { BAKERY, KNOWN_SITE, pageIn, viewOf } from './fixtures';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const actions = {} as PopupActions;

function show(page: PageView, site = KNOWN_SITE, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(PopupPage, { view: viewOf(BAKERY), site, page, undo: null, actions }), language);
}

beforeEach(() => warn.mockClear());
afterEach(() => {
  vi.unstubAllGlobals();
  wipe();
});

describe('a page that has changed under Tact', () => {
  it.each([
    ['fallback', 'Tact could not find LinkedIn’s box: it reads this one as on any page.'],
    ['unmatched', 'Tact could not find LinkedIn’s box: it stays out of the way.'],
    ['no-control', 'Tact could not find LinkedIn’s publish button'],
  ] as const)('is told of, with a report to copy: %s', async (state, sentence) => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const body = show(pageIn(state));
    expect(find(body, '.notices p').textContent).toContain(sentence);
    click(button('Copy diagnostics'));
    const report = find(body, 'pre').textContent;
    expect(writeText).toHaveBeenCalledWith(report);
    expect(report).toBe(
      [
        'Tact 0.1.0, model 2.0.0',
        'Firefox 140, language fr-CA',
        `www.linkedin.com (linkedin): ${state}`,
        'linkedin/share-a: editors 0, composers 0, controls 0',
      ].join('\n'),
    );
    await vi.waitFor(() => expect(body.textContent).toContain('Copied'));
  });

  it('can be copied by hand where the browser forbids the button', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    const body = show(pageIn('unmatched'));
    click(button('Copy diagnostics'));
    await vi.waitFor(() => expect(body.querySelector('details')?.open).toBe(true));
  });

  it('is not spoken of when all is well, or when Tact is paused there', () => {
    expect(show(pageIn('fine')).textContent).not.toMatch(/diagnostics/);
    const paused = { ...KNOWN_SITE, paused: true };
    expect(show(pageIn('unmatched'), paused).textContent).not.toMatch(/diagnostics/);
  });

  it.each(UI_LANGUAGES)('has all its words in %s', (language) => {
    for (const state of ['fallback', 'unmatched', 'no-control'] as const) {
      const body = show(pageIn(state), KNOWN_SITE, language);
      expect(body.textContent).not.toMatch(/popup_|diagnostics_|\{\w+\}/);
    }
    expect(warn).not.toHaveBeenCalled();
  });
});
