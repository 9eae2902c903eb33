// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupSection } from '../../../extension/options/backup/backup-section';
import type { BackupView } from '../../../extension/options/backup/backup-view';
import type { BackupFault } from '../../../extension/options/backup/read-backup';
import { UI_LANGUAGES, type UiLanguage } from '../../../extension/shared/i18n';
import { button, click, draw, find, wipe } from '../harness/draw';
import { field } from './fields';
import { spies } from './spies';

let actions = spies();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

function show(view: BackupView, language: UiLanguage = 'en'): HTMLElement {
  return draw(h(BackupSection, { view, actions }), language);
}

const PREVIEW: BackupView = {
  step: 'preview',
  name: 'tact-2026-11-27.json',
  madeAt: '2026-11-27',
  preview: { posts: 212, amendments: 3, days: 12, known: 40, learning: 'none' },
  damaged: 1,
};

const PLAIN = ['too_large', 'wrong_kind', 'newer', 'changed', 'unreadable'] as const;
const WITH_LINE = [
  'cut_off',
  'not_json',
  'not_text',
  'bad_head',
  'bad_settings',
  'bad_entry',
  'bad_time',
  'bad_learning',
  'twice',
] as const;
const FAULTS: readonly BackupFault[] = [
  ...PLAIN.map((reason) => ({ reason })),
  ...WITH_LINE.flatMap((reason) => [
    { reason, line: 1234 },
    { reason, line: null },
  ]),
];

const NOTHING_ELSE = { settingsTaken: null, learningTaken: null } as const;
const VIEWS: readonly BackupView[] = [
  { step: 'idle' },
  { step: 'reading' },
  { step: 'merging' },
  PREVIEW,
  {
    ...PREVIEW,
    preview: { posts: 0, amendments: 0, days: 0, known: 1, learning: 'stays' },
    damaged: 0,
  },
  { ...PREVIEW, preview: { posts: 0, amendments: 0, days: 0, known: 1, learning: 'comes' } },
  ...FAULTS.map((fault): BackupView => ({ step: 'refused', name: 'a.json', fault })),
  ...(['read_only', 'storage', 'conflict'] as const).flatMap((reason): BackupView[] => [
    { step: 'blocked', reason },
    { step: 'done', total: { ok: false, reason, added: 20_000 }, ...NOTHING_ELSE },
    { step: 'done', total: { ok: false, reason, added: 0 }, ...NOTHING_ELSE },
  ]),
  {
    step: 'done',
    total: { ok: true, added: 215, known: 0 },
    settingsTaken: true,
    learningTaken: true,
  },
  {
    step: 'done',
    total: { ok: true, added: 0, known: 3 },
    settingsTaken: false,
    learningTaken: false,
  },
];

beforeEach(() => {
  actions = spies();
  warn.mockClear();
});
afterEach(wipe);

describe('the backup section', () => {
  it.each(UI_LANGUAGES)('has words for everything that can happen in %s', (language) => {
    for (const view of VIEWS) {
      const text = show(view, language).textContent;
      expect(text, JSON.stringify(view)).not.toMatch(/backup_|\{\w+\}|undefined|null/);
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it('exports', () => {
    show({ step: 'idle' });
    click(button('Export everything'));
    expect(actions.exportAll).toHaveBeenCalledOnce();
  });

  it('takes a file that is picked, or dropped', () => {
    const body = show({ step: 'idle' });
    const file = new File(['{}'], 'tact.json');
    const input = find(body, 'input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    void act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.pickBackup).toHaveBeenLastCalledWith(file);
    // This document knows no dropping, so that the event is called as the component wrote it.
    const drop = new Event('ondrop' in input ? 'drop' : 'Drop', {
      bubbles: true,
      cancelable: true,
    });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    void act(() => void find(body, '.file-choice').dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(actions.pickBackup).toHaveBeenCalledTimes(2);
  });

  it('tells what a file adds before anything changes', () => {
    const body = show(PREVIEW);
    expect(body.textContent).toContain('Made on November 27, 2026.');
    expect(body.textContent).toContain(
      'It adds 212 posts, 3 corrections or removals, and 12 days of time.',
    );
    expect(body.textContent).toContain('40 entries are here already.');
    expect(field('Take its settings over').checked).toBe(false);
    click(button('Take it over'));
    expect(actions.takeOverBackup).toHaveBeenLastCalledWith(false);
    click(field('Take its settings over'));
    click(button('Take it over'));
    expect(actions.takeOverBackup).toHaveBeenLastCalledWith(true);
    click(button('Leave it'));
    expect(actions.leaveBackup).toHaveBeenCalledOnce();
  });

  it('tells whether what Tact learnt comes in or stays', () => {
    const preview = { posts: 2, amendments: 0, days: 0, known: 0 };
    const text = (learning: 'none' | 'comes' | 'stays') =>
      show({ ...PREVIEW, preview: { ...preview, learning } }).textContent.split('Made')[1];
    expect(text('none')).not.toContain('learnt');
    expect(text('comes')).toContain('It adds 2 posts and what Tact learnt from your corrections.');
    expect(text('stays')).toContain('It adds 2 posts.');
    expect(text('stays')).toContain('learnt here from your corrections stays as it is.');
    const done = (learningTaken: boolean) =>
      show({
        step: 'done',
        total: { ok: true, added: 2, known: 0 },
        settingsTaken: null,
        learningTaken,
      }).textContent;
    expect(done(true)).toContain('What Tact learnt from your corrections came in, too.');
    expect(done(false)).toContain('could not be taken over.');
  });

  it('names the line of a broken file, without commas in it', () => {
    const body = show({ step: 'refused', name: 'a.json', fault: { reason: 'twice', line: 1234 } });
    expect(body.textContent).toContain('“a.json” was not taken over; nothing has changed.');
    expect(body.textContent).toContain('Line 1234: this entry is in the file twice.');
    expect(body.querySelector('input[type="file"]')).not.toBeNull();
  });

  it('moves the focus with its steps, never at first', () => {
    const body = show({ step: 'idle' });
    expect(document.activeElement).toBe(body);
    show(PREVIEW);
    expect(document.activeElement?.textContent).toContain('212 posts');
  });
});
