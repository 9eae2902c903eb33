// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failures } from '../../../extension/content/failures';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { elk } from '../../../extension/sites/elk/site';
import { mastodon } from '../../../extension/sites/mastodon/site';
import { phanpy } from '../../../extension/sites/phanpy/site';
import type { Site } from '../../../extension/sites/site';

beforeEach(() => {
  history.replaceState(null, '', '/home');
});

afterEach(() => {
  document.body.innerHTML = '';
});

function open(html: string): void {
  document.body.innerHTML = html;
}

function composerOf(site: Site, selector: string): Composer {
  const element = document.querySelector(selector);
  const composer = element && composerAt([site], element);
  if (!composer) throw new Error(`no composer at ${selector}`);
  return composer;
}

/** The parts of a widget around its text, with icons as attributes and as classes, as the client writes them. */
function widget(inside = '', visibility = 'i-ri:global-line', clock = ''): string {
  return `<div aria-roledescription="publish-widget"><div class="ProseMirror" contenteditable="true"><p>Hello</p></div>
    ${inside}<button><div i-ri:calendar-schedule-line="" class="${clock}"></div></button>
    <button><div class="${visibility}"></div></button><button class="publish-button">Veröffentlichen</button></div>`;
}

const posts = `<article><div class="i-ri:at-line"></div><button><div class="i-ri:repeat-line"></div></button>
  <blockquote cite="https://m.test/1"></blockquote></article>`;

describe('Elk', () => {
  it('tells a private mention by its own sign, not by those of posts or of boosts', () => {
    open(`<main>${widget()}${widget()}${posts}</main>`);
    expect(composerOf(elk, 'p').fate()).toBe('public');
    open(`<main>${widget('<div class="i-ri:repeat-line"></div>')}</main>`);
    expect(composerOf(elk, 'p').fate()).toBe('public');
    open(`<main>${widget('', 'i-ri:at-line')}</main>`);
    expect(composerOf(elk, 'p').fate()).toBe('private');
  });

  it('tells a time to publish at by the colour of its sign', () => {
    open(`<main>${widget('', undefined, 'text-primary')}</main>`);
    expect(composerOf(elk, 'p').fate()).toBe('scheduled');
  });

  it('finds the quoted post in the widget, and in no quotation of the text or of the page', () => {
    open(`<main>${widget()}${widget()}${posts}</main>`);
    expect(composerOf(elk, 'p').isQuote()).toBe(false);
    open(`<main>${widget('<blockquote><p>Theirs</p></blockquote>')}</main>`);
    expect(composerOf(elk, '.ProseMirror').isQuote()).toBe(true);
  });

  it('answers on the page of a post, whatever names the server gives to posts', () => {
    open(`<main>${widget()}</main>`);
    for (const path of ['/m.test/@ann/114', '/m.test/@ann@b.test/AkZ3bc', '/@ann/01HX2']) {
      history.replaceState(null, '', path);
      expect(composerOf(elk, 'p').isReply()).toBe(true);
    }
    open(`<main></main><div aria-modal="true">${widget()}</div>`);
    expect(composerOf(elk, 'p').isReply()).toBe(false);
    history.replaceState(null, '', '/m.test/@ann');
    expect(composerOf(elk, 'p').isReply()).toBe(false);
  });

  it('knows its message of failure in every language', () => {
    open(`<main>${widget()}</main>`);
    const failures = new Failures(elk, [document]);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alert" aria-describedby="publish-failed">投稿に失敗しました</div>',
    );
    expect(failures.areShown()).toBe(true);
  });
});

describe('Mastodon', () => {
  const bar = (inside: string) =>
    `<div class="notification-bar notification-bar--active"><span class="notification-bar__content">${inside}</span></div>`;

  it('tells a message of failure from one of success by its title', () => {
    open('<div id="list"></div>');
    const list = document.querySelector('#list') as HTMLElement;
    const failures = new Failures(mastodon, [document]);
    list.innerHTML = bar('Post published.');
    expect(failures.areShown()).toBe(false);
    list.innerHTML += bar(
      '<span class="notification-bar__title">422</span>Überprüfung gescheitert',
    );
    expect(failures.areShown()).toBe(true);
  });

  it('hears the same message again once the first has gone', () => {
    const told = bar('<span class="notification-bar__title">503</span>Später');
    open(`<div id="list">${told}</div>`);
    const list = document.querySelector('#list') as HTMLElement;
    const failures = new Failures(mastodon, [document]);
    expect(failures.areShown()).toBe(false);
    list.innerHTML = told;
    expect(failures.areShown()).toBe(false);
    list.innerHTML = told + told;
    expect(failures.areShown()).toBe(true);
    list.innerHTML = '';
    expect(failures.areShown()).toBe(false);
    list.innerHTML = told;
    expect(failures.areShown()).toBe(true);
  });
});

describe('Phanpy', () => {
  const form =
    '<div id="compose-container"><form><textarea name="status" class="compose-field">Hello</textarea><button type="submit">Post</button></form></div>';

  it('knows its own window wherever the client stands', () => {
    open(form);
    expect(composerOf(phanpy, 'textarea').surface.name).toBe('form');
    for (const path of ['/compose/', '/phanpy/compose/']) {
      history.replaceState(null, '', path);
      expect(composerOf(phanpy, 'textarea').surface.name).toBe('window');
    }
  });
});
