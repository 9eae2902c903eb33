// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composerAt, composersIn } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const SITES = sitesFor('www.reddit.com');

function go(path: string): void {
  location.href = `https://www.reddit.com${path}`;
}

/** Gives an element an open shadow root. */
function shadow(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

const rich = (text: string) =>
  `<div slot="rte" contenteditable="true" data-lexical-editor="true"><p><span data-lexical-text="true">${text}</span></p></div>`;

/** The page of a new post; gives back the title's field and the button. */
function postPage(body: string, label = 'Post'): { title: HTMLTextAreaElement; button: Element } {
  document.body.innerHTML = `<form><r-post-type-select name="type"></r-post-type-select>
    <faceplate-textarea-input name="title"></faceplate-textarea-input>${body}
    <button id="save-draft-button">Save draft</button>
    <r-post-form-submit-button id="submit-post-button"></r-post-form-submit-button></form>`;
  const titleHost = find(document, '[name="title"]');
  const title = find(
    shadow(titleHost, '<label><textarea id="innerTextArea"></textarea></label>'),
    'textarea',
  ) as HTMLTextAreaElement;
  const submit = find(document, '#submit-post-button');
  const button = find(shadow(submit, `<button><span>${label}</span></button>`), 'button');
  return { title, button };
}

function markdown(text: string): HTMLTextAreaElement {
  const composer = find(document, 'shreddit-composer');
  const inside = shadow(composer, '<faceplate-textarea-input></faceplate-textarea-input>');
  const host = find(inside, 'faceplate-textarea-input');
  const field = find(shadow(host, '<textarea></textarea>'), 'textarea') as HTMLTextAreaElement;
  field.value = text;
  return field;
}

beforeEach(() => go('/r/bakers/submit'));
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a new post', () => {
  it('is title and text, wherever the focus is', () => {
    const { title, button } = postPage(
      `<shreddit-composer name="body">${rich('Feed it twice.')}</shreddit-composer>`,
    );
    title.value = 'A starter';
    for (const element of [title, find(document, '[data-lexical-text]')]) {
      const composer = composerAt(SITES, element);
      expect(composer?.surface.name).toBe('post');
      expect(composer?.editor).toBe(find(document, '[slot="rte"]'));
      expect(composer?.read().text).toBe('A starter\nFeed it twice.');
      expect(composer?.control()).toBe(button);
      expect(composer?.isReply()).toBe(false);
      expect(composer?.isQuote()).toBe(false);
      expect(composer?.fate()).toBe('public');
    }
    expect(composersIn(SITES, document).map(({ surface }) => surface.name)).toEqual(['post']);
  });

  it('may be written in markdown', () => {
    const { title } = postPage('<shreddit-composer name="body"></shreddit-composer>');
    const field = markdown('Feed it *twice*.');
    title.value = 'A starter';
    expect(composerAt(SITES, field)?.surface.name).toBe('markdown-post');
    for (const element of [title, field]) {
      expect(composerAt(SITES, element)?.editor).toBe(field);
      expect(composerAt(SITES, element)?.read().text).toBe('A starter\nFeed it *twice*.');
    }
    expect(composersIn(SITES, document).map(({ editor }) => editor)).toEqual([field]);
  });

  it('is its title where it has no text', () => {
    const { title } = postPage('<faceplate-textarea-input name="link"></faceplate-textarea-input>');
    const link = find(
      shadow(find(document, '[name="link"]'), '<textarea></textarea>'),
      'textarea',
    ) as HTMLTextAreaElement;
    title.value = 'A starter';
    link.value = 'https://example.com';
    const composer = composerAt(SITES, title);
    expect(composer?.surface.name).toBe('title');
    expect(composer?.read().text).toBe('A starter');
    expect(composer?.surface.limit).toEqual({ most: 300, count: 'units' });
    expect(composerAt(SITES, link)).toBeNull();
  });

  it('passes another post on when the address says so', () => {
    go('/r/bakers/submit?source_id=t3_abc');
    const { title } = postPage('');
    expect(composerAt(SITES, title)?.isQuote()).toBe(true);
  });

  it('waits for another day when the button says so', () => {
    const { title } = postPage('', 'Programmer');
    expect(composerAt(SITES, title)?.fate()).toBe('scheduled');
  });
});

describe('a comment', () => {
  const box = (label: string) =>
    `<shreddit-composer>${rich('Thank you')}<button slot="cancel-button" type="button">Cancel</button><button slot="submit-button" type="submit">${label}</button></shreddit-composer>`;

  beforeEach(() => go('/r/bakers/comments/abc/post/'));

  it.each([
    ['below a post', `<comment-composer-host>${box('Comment')}</comment-composer-host>`, 'public'],
    [
      'below a comment',
      `<shreddit-comment><shreddit-comment-action-row>${box('Comment')}</shreddit-comment-action-row></shreddit-comment>`,
      'public',
    ],
    ['that is changed', `<shreddit-comment>${box('Save edits')}</shreddit-comment>`, 'edit'],
  ])('%s', (_name, html, fate) => {
    document.body.innerHTML = html;
    const composer = composerAt(SITES, find(document, '[slot="rte"] p'));
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.read().text).toBe('Thank you');
    expect(composer?.control()).toBe(find(document, '[slot="submit-button"]'));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.fate()).toBe(fate);
  });

  it('may be written in markdown', () => {
    document.body.innerHTML = `<comment-composer-host><shreddit-composer><button slot="submit-button" type="submit">Comment</button></shreddit-composer></comment-composer-host>`;
    const composer = composerAt(SITES, markdown('Thank you'));
    expect(composer?.surface.name).toBe('markdown-comment');
    expect(composer?.read().text).toBe('Thank you');
    expect(composer?.isReply()).toBe(true);
  });
});

describe('what is nobody’s business', () => {
  it('is the field that only opens a comment’s box', () => {
    go('/r/bakers/comments/abc/post/');
    document.body.innerHTML =
      '<comment-composer-host><faceplate-textarea-input></faceplate-textarea-input></comment-composer-host>';
    const host = find(document, 'faceplate-textarea-input');
    expect(composerAt(SITES, find(shadow(host, '<textarea></textarea>'), 'textarea'))).toBeNull();
  });

  it.each([
    ['a search', '/', '<form role="search"><textarea id="e"></textarea></form>'],
    [
      'a chat',
      '/r/bakers/',
      `<rs-app><div id="e" contenteditable="true" slot="rte"></div></rs-app>`,
    ],
    [
      'a composer of the messages’ page',
      '/message/compose',
      `<comment-composer-host><shreddit-composer><div id="e" contenteditable="true" slot="rte"></div></shreddit-composer></comment-composer-host>`,
    ],
    [
      'a post that is changed',
      '/r/bakers/comments/abc/post/',
      `<shreddit-post><shreddit-composer><div id="e" contenteditable="true" slot="rte"></div></shreddit-composer></shreddit-post>`,
    ],
  ])('%s', (_name, path, html) => {
    go(path);
    document.body.innerHTML = html;
    expect(composerAt(SITES, find(document, '#e'))).toBeNull();
  });
});
