// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { limitOf } from '../../../extension/sites/character-count';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { mastodon } from '../../../extension/sites/mastodon/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, focus = 'textarea'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([mastodon], element);
}

interface Form {
  readonly text?: string;
  readonly above?: string;
  readonly below?: string;
  readonly label?: string;
}

/** The form as the client nests it since 4.5. */
function form({ text = 'Bonjour', above = '', below = '', label = 'Post' }: Form = {}): string {
  return `<form class="compose-form"><div class="compose-form__highlightable"><div class="compose-form__dropdowns"><button type="button" class="dropdown-button"><svg class="icon icon-globe"></svg></button></div>
    <div class="compose-form__scrollable">${above}<div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea">${text}</textarea></div></div>${below}
    <div class="compose-form__footer"><div class="compose-form__submit"><button type="submit">${label}</button></div></div></div></form>`;
}

const warning = (text: string, attributes = '') =>
  `<div class="spoiler-input"><input id="cw-spoiler-input" class="spoiler-input__input" type="text" value="${text}" ${attributes}></div>`;
const counter = (left: number) => `<span class="character-counter">${left}</span>`;
const quoted = '<div class="status__quote"><div class="status">Nadia</div></div>';

function limit(composer: Composer | null): number | undefined {
  if (!composer) return undefined;
  return limitOf(composer.surface, composer.editor, composer.scope())?.most;
}

describe('a content warning', () => {
  it('is read before the text', () => {
    const composer = show(form({ above: warning('Pain') }));
    expect(composer?.threadTexts()).toEqual(['Pain\nBonjour']);
  });

  it('begins the same composer when it has the focus', () => {
    const composer = show(form({ above: warning('Pain') }), '#cw-spoiler-input');
    expect(composer?.editor.tagName).toBe('TEXTAREA');
    expect(composer?.control()?.textContent).toBe('Post');
  });

  it('does not count while it is switched off', () => {
    expect(show(form({ above: warning('Vieux', 'disabled') }))?.threadTexts()).toEqual(['Bonjour']);
    const hidden = `<div style="display: none">${warning('Vieux')}</div>`;
    expect(show(form({ above: hidden }))?.threadTexts()).toEqual(['Bonjour']);
  });
});

describe('what a post is', () => {
  it('passes on what stands below it', () => {
    const composer = show(form({ below: quoted }));
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(false);
  });

  it('answers what stands above it, whatever that quotes', () => {
    const answered = `<div class="reply-indicator"><div>Nadia</div>${quoted}</div>`;
    const composer = show(form({ above: answered, label: 'Reply' }));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.isQuote()).toBe(false);
  });

  it('is a change of one that is out, by its mark in every language', () => {
    const edited = '<div class="edit-indicator">Nadia</div>';
    expect(show(form({ above: edited, label: '更新' }))?.fate()).toBe('edit');
    expect(show(form({ label: 'Save changes' }))?.fate()).toBe('edit');
  });

  it('is one for later where the server can wait', () => {
    const time = (value: string) => `<input type="datetime-local" value="${value}">`;
    expect(show(form({ below: time('2030-01-01T09:00') }))?.fate()).toBe('scheduled');
    expect(show(form({ below: time('') }))?.fate()).toBe('public');
    expect(show(form({ label: 'Schedule' }))?.fate()).toBe('scheduled');
  });

  it('is a post for everybody or for followers', () => {
    expect(show(form())?.fate()).toBe('public');
    expect(show(form().replace('icon-globe', 'icon-lock'))?.fate()).toBe('public');
    expect(show(form().replace('icon-globe', 'icon-at'))?.fate()).toBe('private');
  });
});

describe('the limit', () => {
  it('is 500 where the form does not tell', () => expect(limit(show(form()))).toBe(500));

  it.each([
    ['', 500, 500],
    ['Bonjour', 993, 1000],
    ['see https://example.com/very/long/address', 500 - 27, 500],
    ['@nadia@social.example.org salut', 700 - 12, 700],
    ['trop long', -2, 7],
    ['mot à mot', 491, 500],
    ['mot à mot', 492, 500],
  ])('is what "%s" has taken and what is left of it', (text, left, most) => {
    expect(limit(show(form({ text, below: counter(left) })))).toBe(most);
  });

  it('takes the warning into account', () => {
    const composer = show(form({ above: warning('Pain'), below: counter(1000 - 11) }));
    expect(limit(composer)).toBe(1000);
  });
});

describe('what is no composer', () => {
  it.each([
    ['the search', '<form class="search"><input class="search__input" id="e"></form>'],
    ['a report', '<div class="report-dialog-modal"><textarea id="e"></textarea></div>'],
    [
      'a note on somebody',
      '<div class="account__header__account-note"><textarea id="e"></textarea></div>',
    ],
  ])('%s', (_what, html) => expect(show(html, '#e')).toBeNull());
});
