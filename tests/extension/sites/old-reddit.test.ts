// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const SITES = sitesFor('old.reddit.com');

function at(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(SITES, element);
}

function write(selector: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (field) field.value = text;
}

const edit = (buttons = '') =>
  `<div class="usertext-edit md-container"><div class="md"><textarea name="text"></textarea></div>${buttons}</div>`;
const comment = `<form class="usertext">${edit('<div class="usertext-buttons"><button type="submit" class="save">save</button><button type="button" class="cancel">cancel</button></div>')}</form>`;
const post = (isText: boolean) =>
  `<form id="newlink" class="submit content"><div id="title-field"><textarea name="title"></textarea></div><div id="url-field"><input name="url"></div><div id="text-field" ${isText ? '' : 'style="display:none"'}>${edit()}</div><button name="submit" type="submit">submit</button></form>`;

beforeEach(() => {
  location.href = 'https://old.reddit.com/r/bakers/';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a new post', () => {
  it('is title and text, wherever the focus is', () => {
    document.body.innerHTML = post(true);
    write('[name=title]', 'A starter');
    write('[name=text]', 'Feed it twice.');
    for (const selector of ['[name=title]', '[name=text]']) {
      const composer = at(selector);
      expect(composer?.surface.name).toBe('post');
      expect(composer?.editor).toBe(document.querySelector('[name=text]'));
      expect(composer?.read().text).toBe('A starter\nFeed it twice.');
      expect(composer?.control()?.textContent).toBe('submit');
      expect(composer?.isReply()).toBe(false);
      expect(composer?.fate()).toBe('public');
      expect(composer?.surface.leavesOnSuccess).toBe(true);
    }
  });

  it('is its title for a link', () => {
    document.body.innerHTML = post(false);
    write('[name=title]', 'A starter');
    expect(at('[name=title]')?.surface.name).toBe('title');
    expect(at('[name=title]')?.read().text).toBe('A starter');
    expect(at('[name=url]')).toBeNull();
  });
});

describe('a comment', () => {
  it.each([
    ['below a post', `<div class="commentarea">${comment}</div>`, 'public'],
    [
      'below a comment',
      `<div class="comment thing"><div class="entry"></div><div class="child">${comment}</div></div>`,
      'public',
    ],
    [
      'that is changed',
      `<div class="commentarea"><div class="comment thing"><div class="entry">${comment}</div></div></div>`,
      'edit',
    ],
  ])('%s, though its button says “save”', (_name, html, fate) => {
    document.body.innerHTML = html;
    write('[name=text]', 'Thank you');
    const composer = at('[name=text]');
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.read().text).toBe('Thank you');
    expect(composer?.control()?.textContent).toBe('save');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.fate()).toBe(fate);
  });
});

describe('what is nobody’s business', () => {
  it.each([
    ['a private message', '/r/bakers/', `<form id="compose-message">${edit()}</form>`],
    ['an answer to one', '/r/bakers/', `<div class="message thing">${comment}</div>`],
    ['the messages’ page', '/message/compose/', `<div class="commentarea">${comment}</div>`],
    ['the rules of a community', '/r/bakers/about/edit', '<textarea name="text"></textarea>'],
  ])('%s', (_name, path, html) => {
    location.href = `https://old.reddit.com${path}`;
    document.body.innerHTML = html;
    expect(at('[name=text]')).toBeNull();
  });
});
