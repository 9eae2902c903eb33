// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../../extension/sites/reading/draft-text';
import { readEditor } from '../../../extension/sites/reading/read-editor';

/** What the library puts into an empty line: a mark for the caret, and the placeholder as an attribute. */
const EMPTY = (placeholder: string) =>
  `\ufeff<span data-rich-text-placeholder="${placeholder}" style="pointer-events:none"></span>`;
const title = (html: string) =>
  `<div class="edit-post-visual-editor__post-title-wrapper"><h1 class="editor-post-title__input rich-text" contenteditable="true" role="textbox">${html}</h1></div>`;
const paragraph = (html: string) =>
  `<p class="block-editor-rich-text__editable wp-block" contenteditable="true" role="textbox">${html}</p>`;
const APPENDER =
  '<div class="block-editor-default-block-appender"><p role="button" tabindex="0">Type / to choose a block</p><button type="button" aria-label="Add block">+</button></div>';

function flow(html: string, attributes = ''): HTMLElement {
  document.body.innerHTML = `<div class="block-editor-writing-flow" ${attributes}>${html}</div>`;
  const found = document.querySelector<HTMLElement>('.block-editor-writing-flow');
  if (!found) throw new Error('no writing flow');
  return found;
}

function read(html: string, attributes?: string): string {
  return readEditor(flow(html, attributes), 'pieces').text;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('text of an editor made of many pieces', () => {
  it.each([
    ['nothing but placeholders is no text', title(EMPTY('Add title')) + APPENDER, ''],
    ['a title comes first', title('Bread') + paragraph('We bake.'), 'Bread\n\nWe bake.'],
    ['an empty title is left out', title(EMPTY('Add title')) + paragraph('We bake.'), 'We bake.'],
    [
      'empty blocks are left out, wherever they stand',
      title('A') + paragraph(EMPTY('Type')) + paragraph('b') + paragraph('\ufeff') + APPENDER,
      'A\n\nb',
    ],
    [
      'a line end within a block is one',
      paragraph('one<br data-rich-text-line-break="true">two\ufeff'),
      'one\ntwo',
    ],
    [
      'formats and links are their words',
      paragraph('a <strong>b</strong> <a href="#">c</a>'),
      'a b c',
    ],
    [
      'items of a list and a caption are pieces of their own',
      `<ul><li><div contenteditable="true">one</div></li><li><div contenteditable="true">two</div></li></ul><figure><img alt="Loaf"><figcaption contenteditable="true">${EMPTY('Add caption')}</figcaption></figure><figure><figcaption contenteditable="true">Our oven</figcaption></figure>`,
      'one\n\ntwo\n\nOur oven',
    ],
    [
      'buttons and labels between blocks are not read',
      `${paragraph('a')}<div><span>Image</span><button type="button">Upload</button><input value="https://example.com"></div>${paragraph('b')}`,
      'a\n\nb',
    ],
    ['a block of markup is its value', '<textarea>&lt;b&gt;x&lt;/b&gt;</textarea>', '<b>x</b>'],
    [
      'a piece within a piece is read once',
      '<div contenteditable="true">a <span contenteditable="true">b</span></div>',
      'a b',
    ],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each(['contenteditable="true"', 'contenteditable="false"', ''])(
    'is the same whatever the root says of itself: %s',
    (attributes) => {
      expect(read(title('Bread') + paragraph('We bake.') + APPENDER, attributes)).toBe(
        'Bread\n\nWe bake.',
      );
    },
  );

  it('is the root’s own where it is the only piece', () => {
    expect(read('<p>one</p><p>two</p>', 'contenteditable="true"')).toBe('one\ntwo');
  });

  it('knows the way back to the page', () => {
    const root = flow(title('Bread') + paragraph('\ufeff') + paragraph('We <b>bake</b>.'));
    const draft = readEditor(root, 'pieces');
    const start = draft.text.indexOf('bake');
    const range = rangeOf(draft, { start, end: start + 4 });
    expect(range?.toString()).toBe('bake');
    expect(range?.startContainer.parentElement?.tagName).toBe('B');
    expect(rangeOf(draft, { start: 0, end: 5 })?.toString()).toBe('Bread');
    expect(
      draft.runs.map(({ node, offset, start: from, end }) => [
        node.data.slice(offset, offset + end - from),
        draft.text.slice(from, end),
      ]),
    ).toEqual([
      ['Bread', 'Bread'],
      ['We ', 'We '],
      ['bake', 'bake'],
      ['.', '.'],
    ]);
  });
});
