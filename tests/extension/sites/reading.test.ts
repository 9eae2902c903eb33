// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readBlocks, readPlainBlocks } from '../../../extension/sites/reading/block-text';
import { rangeOf } from '../../../extension/sites/reading/draft-text';
import { readEditor } from '../../../extension/sites/reading/read-editor';

function editor(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" id="editor">${html}</div>`;
  const found = document.querySelector<HTMLElement>('#editor');
  if (!found) throw new Error('no editor');
  return found;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('text of a block editor', () => {
  it.each([
    ['one paragraph is one line', '<p>Bonjour</p>', 'Bonjour'],
    ['paragraphs are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph is an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty editor has no text', '<p><br></p>', ''],
    ['a <br> ends a line', '<p>one<br>two</p>', 'one\ntwo'],
    ['the <br> that ends a block is filler', '<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['a line end that was typed keeps its line', '<p>one<br><br></p>', 'one\n'],
    [
      'the filler is seen through wrappers',
      '<p><span>one</span><span><br></span></p><p>two</p>',
      'one\ntwo',
    ],
    [
      'blocks within blocks begin one line',
      '<div><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span>two</span></div></div></div>',
      'one\ntwo',
    ],
    ['bare text before a block is a line', 'one<div>two</div>three', 'one\ntwo\nthree'],
    [
      'a picture of an emoji is the emoji',
      '<p>hot <img alt="☕" class="iconify-emoji"> now</p>',
      'hot ☕ now',
    ],
    ['a picture without words is nothing', '<p>a<img>b</p>', 'ab'],
    [
      'zero-width characters are left out, joiners stay',
      '<p>a\u200bb\ufeffc 👩\u200d🍳</p>',
      'abc 👩\u200d🍳',
    ],
    ['no-break spaces stay', '<p>20\u00a0%\u00a0: oui</p>', '20\u00a0%\u00a0: oui'],
    [
      'nodes of other writing aids are left out',
      '<p>a<grammarly-extension>x</grammarly-extension><lt-highlighter>y</lt-highlighter></p>',
      'a',
    ],
    [
      'a placeholder that is real text is left out',
      '<p><span class="defaultValue">Tell your story…</span></p>',
      '',
    ],
    [
      'mentions keep their words',
      '<p>hi <span contenteditable="false">@nadia</span></p>',
      'hi @nadia',
    ],
  ])('%s', (_name, html, text) => {
    expect(readBlocks(editor(html)).text).toBe(text);
  });
});

describe('text of a plain contenteditable', () => {
  it('turns filler no-break spaces into spaces, and keeps those a typist of French means', () => {
    const html =
      'one\u00a0 two\u00a0<div>Prix\u00a0: 1\u00a0200\u00a0$, «\u00a0oui\u00a0»\u00a0!</div>';
    expect(readPlainBlocks(editor(html)).text).toBe(
      'one  two \nPrix\u00a0: 1\u00a0200\u00a0$, «\u00a0oui\u00a0»\u00a0!',
    );
  });
});

describe('the way back to the page', () => {
  it('finds words again across nodes, lines, pictures and left-out characters', () => {
    const box = editor('<p>a\u200bb <b>big</b> <img alt="☕"></p><p>sale</p>');
    const draft = readBlocks(box);
    expect(draft.text).toBe('ab big ☕\nsale');
    for (const word of ['ab', 'big', 'sale', 'b big']) {
      const start = draft.text.indexOf(word);
      const range = rangeOf(draft, { start, end: start + word.length });
      expect(range?.toString().replaceAll('\u200b', '')).toBe(word);
    }
  });

  it('gives nothing for what stands in no text node, and for nodes that are gone or shorter', () => {
    const box = editor('<p>one <img alt="☕"></p>');
    const draft = readBlocks(box);
    expect(rangeOf(draft, { start: 4, end: 5 })).toBeNull();
    const text = box.querySelector('p')?.firstChild as Text;
    text.data = 'o';
    expect(rangeOf(draft, { start: 0, end: 3 })).toBeNull();
    box.remove();
    expect(rangeOf(draft, { start: 0, end: 1 })).toBeNull();
  });

  it('every character of every run is the character of its node', () => {
    const box = editor('<p>Le <i>pain\u200b</i>\ufeff est<br>chaud</p><div>ici</div>');
    const draft = readBlocks(box);
    for (const run of draft.runs) {
      const words = draft.text.slice(run.start, run.end);
      expect(run.node.data.slice(run.offset, run.offset + words.length)).toBe(words);
    }
    expect(draft.runs.map((run) => draft.text.slice(run.start, run.end)).join('')).toBe(
      draft.text.replaceAll('\n', ''),
    );
  });
});

describe('text of a field', () => {
  it('is its value', () => {
    document.body.innerHTML = '<textarea id="editor"></textarea>';
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'one\ntwo';
    expect(readEditor(field, 'field')).toEqual({ text: 'one\ntwo', runs: [] });
  });

  it('is nothing when it is longer than any post can be', () => {
    document.body.innerHTML = '<textarea id="editor"></textarea>';
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'x'.repeat(1_000_001);
    expect(readEditor(field, 'field').text).toBe('');
  });
});
