// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsView } from '../../../extension/options/options-data';
import { OptionsPage } from '../../../extension/options/options-page';
import { UI_LANGUAGES } from '../../../extension/shared/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { button, click, draw, find, press, type, wipe } from '../harness/draw';
import { OPTIONS_SETTINGS } from './fixtures';
import { enter, field } from './fields';
import { spies } from './spies';

let actions = spies();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const ENGINE = { ready: true, modelVersion: '1.0.0', error: null };

function show(settings: Settings = DEFAULT_SETTINGS, changes: Partial<OptionsView> = {}) {
  const view = {
    status: 'ready',
    settings,
    engine: ENGINE,
    version: '0.1.0',
    outcome: null,
    ...changes,
  } as OptionsView;
  return draw(h(OptionsPage, { view, actions }));
}

beforeEach(() => {
  actions = spies();
  warn.mockClear();
});
afterEach(wipe);

describe('options', () => {
  it.each(UI_LANGUAGES)('have all their words in %s', (language) => {
    const view: OptionsView = {
      status: 'ready',
      settings: OPTIONS_SETTINGS,
      engine: { ready: false, modelVersion: null, error: 'model_checksum' },
      version: '0.1.0',
      outcome: 'saved',
    };
    const body = draw(h(OptionsPage, { view, actions }), language);
    expect(warn).not.toHaveBeenCalled();
    expect(body.textContent).not.toMatch(
      /options_|profile_|rule_|backup_|history_|\{\w+\}|undefined/,
    );
    for (const input of body.querySelectorAll('input, select')) {
      expect((input as HTMLInputElement).labels?.length, input.outerHTML).toBe(1);
    }
  });

  it('add and remove values of the profile', () => {
    const body = show(OPTIONS_SETTINGS);
    const names = field('Names');
    type(names, 'Léo Tremblay');
    press(names, 'Enter');
    expect(actions.change).toHaveBeenLastCalledWith({
      profile: {
        ...OPTIONS_SETTINGS.profile,
        names: ['Boulangerie Tremblay', 'Marie Tremblay', 'Léo Tremblay'],
      },
    });
    click(button('Remove Marie Tremblay', body));
    expect(actions.change).toHaveBeenLastCalledWith({
      profile: { ...OPTIONS_SETTINGS.profile, names: ['Boulangerie Tremblay'] },
    });
    expect(document.activeElement).toBe(names);
  });

  it('leave Enter to the input method while it composes', () => {
    show();
    const names = field('Names');
    type(names, 'パン');
    names.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }),
    );
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('change the rule and keep its refinements', () => {
    show(OPTIONS_SETTINGS);
    click(field('Thirds'));
    expect(actions.change).toHaveBeenLastCalledWith({
      rule: { preset: 'thirds', customLimit: 0.15, counts: 'hard' },
    });
    click(field('No'));
    expect(actions.change).toHaveBeenLastCalledWith({
      rule: { ...OPTIONS_SETTINGS.rule, countReplies: false },
    });
  });

  it('let a rule decide about replies again', () => {
    show({ ...DEFAULT_SETTINGS, rule: { preset: 'thirds', countReplies: true } });
    click(field('As the rule says'));
    expect(actions.change).toHaveBeenLastCalledWith({ rule: { preset: 'thirds' } });
  });

  it.each([
    ['20', 0.2],
    ['0', 0.01],
    ['900', 1],
    ['', 0.15],
  ])('take %j as one’s own limit sensibly', (typed, customLimit) => {
    show(OPTIONS_SETTINGS);
    enter(field('Highest share'), typed);
    expect(actions.change).toHaveBeenLastCalledWith({
      rule: { ...OPTIONS_SETTINGS.rule, customLimit },
    });
  });

  it.each([
    ['90', 90],
    ['3', 7],
    ['1000', 365],
    ['', 30],
  ])('take %j as the days of one’s own rule sensibly', (typed, customDays) => {
    show(OPTIONS_SETTINGS);
    enter(field('Days it looks back on'), typed);
    expect(actions.change).toHaveBeenLastCalledWith({
      rule: { ...OPTIONS_SETTINGS.rule, customDays },
    });
  });

  it.each([
    ['42.5', 42.5],
    ['', null],
    ['-1', null],
    ['1000000', null],
  ])('take %j as an hourly rate', (typed, hourlyRate) => {
    show();
    enter(field('Hourly rate'), typed);
    expect(actions.change).toHaveBeenLastCalledWith({ hourlyRate });
  });

  it('hold a post over the limit only for those who want it', () => {
    show();
    const pause = field('Ask me before I post');
    expect(pause.checked).toBe(false);
    click(pause);
    expect(actions.change).toHaveBeenLastCalledWith({ pauseBeforePublishing: true });
  });

  it('count private windows only for those who want it', () => {
    show();
    const counts = field('Count posts of private windows');
    expect(counts.checked).toBe(false);
    click(counts);
    expect(actions.change).toHaveBeenLastCalledWith({ countPrivate: true });
  });

  it('give a report to copy, with nothing of the person’s', () => {
    show({ ...OPTIONS_SETTINGS });
    const report = find(document.body, 'pre').textContent;
    expect(report).toMatch(/^Tact 0\.1\.0, model 1\.0\.0\n/);
    expect(report).not.toMatch(/tremblay/i);
  });

  it('free paused and switched-on sites', () => {
    show(OPTIONS_SETTINGS);
    click(button('Resume'));
    click(button('Stop'));
    expect(actions.resumeHost).toHaveBeenCalledWith('www.facebook.com');
    expect(actions.stopHost).toHaveBeenCalledWith('forum.example.org');
  });

  it('free a network whole where all of it is paused', () => {
    show({ ...OPTIONS_SETTINGS, pausedHosts: ['www.tumblr.com', 'forum.example.org'] });
    click(button('Resume – Tumblr'));
    expect(actions.change).toHaveBeenCalledWith({ pausedHosts: ['forum.example.org'] });
  });

  it('erase only after one question', () => {
    const body = show();
    click(button('Erase everything'));
    expect(actions.eraseEverything).not.toHaveBeenCalled();
    expect(body.querySelector('[role="alert"]')?.textContent).toContain('cannot be undone');
    expect(document.activeElement?.textContent).toBe('Keep everything');
    click(button('Keep everything'));
    expect(body.querySelector('[role="alert"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Erase everything');
    click(button('Erase everything'));
    click(find(body, '[role="group"] .danger'));
    expect(actions.eraseEverything).toHaveBeenCalledOnce();
  });

  it('tell what happened, politely', () => {
    const body = show(DEFAULT_SETTINGS, { outcome: 'exported' });
    expect(find(body, '.saved').getAttribute('role')).toBe('status');
    expect(find(body, '.saved').textContent).toBe('The file is in your downloads');
  });

  it('say so when they cannot be read', () => {
    draw(h(OptionsPage, { view: { status: 'failed' }, actions }));
    click(button('Try again'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});
