// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitOf } from '../../../extension/sites/character-count';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { phanpy } from '../../../extension/sites/phanpy/site';

beforeEach(() => {
  location.href = 'https://phanpy.social/';
});

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, focus = 'textarea'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([phanpy], element);
}

const warning = (state: string) =>
  `<div class="compose-cw-container ${state}"><input type="text" name="spoilerText" class="spoiler-text-field" value="Bread"></div>`;
const preview = (legend: string) =>
  `<details class="status-preview" open><article class="status">Nadia</article><summary class="${legend}">…</summary></details>`;
const meter = (most: number) =>
  `<span class="char-counter"><meter value="5" max="${most}"></meter></span>`;

function compose(above = '', before = '', after = ''): string {
  return `<div id="compose-container"><div class="compose-top"></div>${above}<form>${before}<div class="compose-field-container"><textarea class="compose-field" name="status">Hello</textarea></div>${after}<select name="visibility"><option value="public" selected>Public</option></select><button type="submit">Post</button></form></div>`;
}

describe('the text', () => {
  it('begins with the content warning, unless that is folded', () => {
    expect(show(compose('', warning('')))?.threadTexts()).toEqual(['Bread\nHello']);
    expect(show(compose('', warning('collapsed')))?.threadTexts()).toEqual(['Hello']);
    const invisible = warning('').replace('value=', 'style="opacity: 0" value=');
    expect(show(compose('', invisible))?.threadTexts()).toEqual(['Hello']);
  });

  it('belongs to the composer whose warning has the focus', () => {
    const composer = show(compose('', warning('')), '[name=spoilerText]');
    expect(composer?.editor.tagName).toBe('TEXTAREA');
  });

  it('may be as long as the server says', () => {
    const limit = (html: string) => {
      const composer = show(html);
      return composer && limitOf(composer.surface, composer.editor, composer.scope())?.most;
    };
    expect(limit(compose('', '', meter(5000)))).toBe(5000);
    expect(limit(compose())).toBe(500);
    expect(limit(compose('', '', '<span class="char-counter" hidden></span>'))).toBe(500);
  });
});

describe('what it is', () => {
  it('answers the post above', () => {
    const composer = show(compose(preview('status-preview-legend reply-to')));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.fate()).toBe('public');
    expect(composer?.isQuote()).toBe(false);
  });

  it('changes the post above when that is one’s own', () => {
    const composer = show(compose(preview('status-preview-legend')));
    expect(composer?.fate()).toBe('edit');
    expect(composer?.isReply()).toBe(false);
  });

  it('passes the post below on', () => {
    const quote = '<div class="quote-status"><article class="status">Nadia</article></div>';
    expect(show(compose('', '', quote))?.isQuote()).toBe(true);
    expect(show(compose(quote))?.isQuote()).toBe(false);
  });

  it('is private when only the named ones read it', () => {
    const html = compose().replace('value="public"', 'value="direct"');
    expect(show(html)?.fate()).toBe('private');
  });
});

describe('a window of its own', () => {
  it('closes once the text is out', () => {
    location.href = 'https://phanpy.social/compose/';
    const composer = show(compose());
    expect(composer?.surface.name).toBe('window');
    expect(composer?.surface.leavesOnSuccess).toBe(true);
    expect(composer?.threadTexts()).toEqual(['Hello']);
  });

  it('is another thing than the composer over the page', () => {
    expect(show(compose())?.surface.leavesOnSuccess).toBeUndefined();
    location.href = 'https://phanpy.social/composers/';
    expect(show(compose())?.surface.name).toBe('form');
  });
});

describe('what is no composer', () => {
  it.each([
    ['the search', '<form class="search-popover-container"><input id="e"></form>'],
    [
      'a private note',
      '<form id="private-note-container"><textarea name="note" id="e"></textarea></form>',
    ],
  ])('%s', (_what, html) => expect(show(html, '#e')).toBeNull());
});
