// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HistorySection } from '../../../extension/options/history/history-section';
import type { HistoryView } from '../../../extension/options/history/history-view';
import { ARCHIVE_FORMATS } from '../../../extension/shared/archive';
import { UI_LANGUAGES, type UiLanguage } from '../../../extension/shared/i18n';
import { button, click, draw, find, wipe } from '../harness/draw';
import { enter, list } from './fields';
import { FOUND, HISTORY_VIEWS, OUTCOME } from './history-views';
import { spies } from './spies';

let actions = spies();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

function show(view: HistoryView, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(HistorySection, { view, actions }), language);
}

function result(totals: Partial<typeof OUTCOME.totals>): string {
  const view = { ...OUTCOME, totals: { ...OUTCOME.totals, ...totals } };
  return find(show({ step: 'done', outcome: view }), '[role="status"]').textContent;
}

beforeEach(() => {
  actions = spies();
  warn.mockClear();
});
afterEach(wipe);

describe('the history section', () => {
  it.each(UI_LANGUAGES)('has words for everything that can happen in %s', (language) => {
    for (const view of HISTORY_VIEWS) {
      const body = show(view, language);
      expect(body.textContent).not.toMatch(/history_|\{\w+\}|undefined|null/);
      for (const input of body.querySelectorAll('input, select')) {
        expect((input as HTMLInputElement).labels?.length, input.outerHTML).toBe(1);
      }
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it('names every format', () => {
    const files = ARCHIVE_FORMATS.map((format) => ({ path: format, container: null, format }));
    if (FOUND.step !== 'found') throw new Error('no files');
    show({ step: 'found', found: { ...FOUND.found, files } });
    expect(warn).not.toHaveBeenCalled();
  });

  it('takes several files at once', () => {
    const body = show({ step: 'idle' });
    const files = [new File(['1'], 'tweets.js'), new File(['2'], 'outbox.json')];
    const input = find(body, 'input[type="file"]') as HTMLInputElement;
    expect(input.multiple).toBe(true);
    Object.defineProperty(input, 'files', { value: files });
    void act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.pickArchives).toHaveBeenCalledWith(files);
  });

  it('counts many files of one format instead of listing them', () => {
    const text = find(show(FOUND), '.found').textContent;
    expect(text).toContain('X (Twitter) data/tweets.js');
    expect(text).toContain('Google+ 9 files');
    expect(text).not.toContain('post-3');
  });

  it('asks which column is what, and shows what the first rows become', () => {
    const body = show(FOUND);
    expect(find(body, '.table-choice').textContent).toContain('March 5, 2024');
    enter(list('Text'), 'Url');
    expect(actions.changeTable).toHaveBeenLastCalledWith(0, {
      textColumn: 'Url',
      timeColumn: 'Posted',
      networkColumn: 'Channel',
    });
    enter(list('Network'), '');
    expect(actions.changeTable).toHaveBeenLastCalledWith(0, {
      textColumn: 'Caption',
      timeColumn: 'Posted',
    });
    // Only the table without such a column is asked for one network for all.
    expect(body.textContent.match(/Network of all these posts/g)).toHaveLength(1);
    enter(list('Network of all'), 'linkedin');
    expect(actions.changeTable).toHaveBeenLastCalledWith(1, { network: 'linkedin' });
  });

  it('starts only when there is something to take over', () => {
    show(FOUND);
    click(button('Import'));
    expect(actions.startImport).toHaveBeenCalledOnce();
    const nothing = { files: [], tables: [], unopened: [], unknown: [], unreadable: [] };
    const body = show({ step: 'found', found: nothing });
    expect(body.textContent).toContain('nothing in these files');
    expect(() => button('Import')).toThrow();
    click(button('Choose other files'));
    expect(actions.leaveHistory).toHaveBeenCalledOnce();
  });

  it('shows how far it is, and can be cancelled', () => {
    const progress = { bytes: 3, totalBytes: 12, posts: 1, path: 'tweets.js' };
    const body = show({ step: 'importing', progress });
    expect((find(body, 'progress') as HTMLProgressElement).value).toBe(25);
    expect(body.textContent).toContain('1 post read');
    click(button('Cancel'));
    expect(actions.cancelImport).toHaveBeenCalledOnce();
  });

  it('tells what came in', () => {
    expect(result({})).toContain(
      '312 posts from 2019 to 2026 came in. Of those Tact is sure about, 13.7% are promotional.',
    );
    expect(result({})).toContain('14 of these are in a language that Tact does not read.');
    expect(result({ firstDate: '2026-01-01' })).toContain('312 posts of 2026 came in.');
    expect(result({ promotional: 0, valueAdding: 0 })).not.toContain('promotional');
    const none = { added: 0, promotional: 0, valueAdding: 0, unsure: 0, unknownLanguage: 0 };
    expect(result({ ...none, firstDate: null, lastDate: null })).toBe(
      'No new post came in.40 were here already.3 stayed out: they have no usable date, or are longer than any post.',
    );
  });

  it('tells where a file broke', () => {
    const body = show({ step: 'done', outcome: OUTCOME });
    expect(body.textContent).toContain('could not be read from line 812 on');
    expect(body.textContent).toContain('could not be read from byte 4711 on');
    expect(body.textContent).toContain('could not be read to its end');
  });
});
