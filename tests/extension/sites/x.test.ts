// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { limitOf } from '../../../extension/sites/character-count';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { x } from '../../../extension/sites/x/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, path = '/home', focus = '#e'): Composer | null {
  location.href = `https://x.com${path}`;
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([x], element);
}

const block = (line: string) =>
  `<div data-block="true"><div><span><span data-text="true">${line}</span></span></div></div>`;
const draft = (text: string, number = 0) =>
  `<div class="DraftEditor-root"><div data-testid="tweetTextarea_${number}" role="textbox" contenteditable="true"><div data-contents="true" ${number === 0 ? 'id="e"' : ''}>${text.split('\n').map(block).join('')}</div></div></div>`;
const toolbar = (label: string, isDisabled = false) =>
  `<div data-testid="toolBar"><button data-testid="tweetButton" ${isDisabled ? 'aria-disabled="true"' : ''}><span>${label}</span></button></div>`;
const quoted =
  '<div data-testid="attachments"><div role="link"><div data-testid="User-Name">Nadia</div><div data-testid="tweetText">A post</div></div></div>';
const picture =
  '<div data-testid="attachments"><div data-testid="tweetPhoto"><img alt=""></div></div>';
const window_ = (inside: string) => `<div role="dialog"><div>${inside}</div></div>`;

function limit(composer: Composer | null): number | undefined {
  if (!composer) return undefined;
  return limitOf(composer.surface, composer.editor, composer.scope())?.most;
}

describe('a post with another one attached', () => {
  it('passes it on', () => {
    const composer = show(window_(draft('So true') + quoted + toolbar('Post')), '/compose/post');
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(false);
    expect(composer?.threadTexts()).toEqual(['So true']);
  });

  it('may answer a third one', () => {
    const answered =
      '<article data-testid="tweet"><div data-testid="User-Name">Jo</div><div data-testid="tweetText">?</div></article>';
    const composer = show(window_(answered + draft('Yes') + quoted + toolbar('Reply')));
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(true);
  });

  it.each([
    ['a picture', draft('Look') + picture + toolbar('Post')],
    ['nothing', draft('Look') + toolbar('Post')],
    [
      'the post that it answers',
      `<article data-testid="tweet"><div data-testid="tweetText">?</div></article>${draft('Yes')}${toolbar('Reply')}`,
    ],
  ])('is none with %s', (_what, inside) => {
    expect(show(window_(inside))?.isQuote()).toBe(false);
  });

  it('does not make the box behind it one', () => {
    const behind = `<main><div>${draft('Here')}<div><button data-testid="tweetButtonInline">Post</button></div></div></main>`;
    const front = window_(draft('There', 1) + quoted + toolbar('Post'));
    expect(show(behind + front)?.isQuote()).toBe(false);
  });
});

describe('a thread', () => {
  it('is a text for each of its boxes, empty ones left out', () => {
    const boxes = draft('One\ntwo') + draft('', 1) + draft('Three', 2);
    const composer = show(window_(boxes + toolbar('Post all')));
    expect(composer?.threadTexts()).toEqual(['One\ntwo', 'Three']);
    expect(composersIn([x], document)).toHaveLength(3);
  });
});

describe('the limit', () => {
  it('is everybody’s as long as the text fits', () => {
    expect(limit(show(window_(draft('Hello') + toolbar('Post'))))).toBe(280);
  });

  it('is everybody’s when the button refuses a longer text', () => {
    expect(limit(show(window_(draft('word '.repeat(80)) + toolbar('Post', true))))).toBe(280);
  });

  it('is the members’ when the button takes a longer text', () => {
    expect(limit(show(window_(draft('word '.repeat(80)) + toolbar('Post'))))).toBe(25_000);
  });
});

describe('what is no post', () => {
  it.each([
    ['a message', '<div data-testid="dmComposerTextInput" contenteditable="true" id="e"></div>'],
    ['the search', '<input data-testid="SearchBox_Search_Input" id="e">'],
    [
      'a poll’s choice',
      `<div>${draft('?', 1)}<input name="Choice1" id="e">${toolbar('Post')}</div>`,
    ],
  ])('%s', (_what, html) => expect(show(html)).toBeNull());

  it('is a change of one that is out', () => {
    expect(show(window_(draft('Better') + toolbar('Update')))?.fate()).toBe('edit');
  });

  it('is one for later', () => {
    const later = '<a href="/compose/post/schedule">Tomorrow</a>';
    expect(show(window_(later + draft('Soon') + toolbar('Post')))?.fate()).toBe('scheduled');
  });
});

describe('mobile web', () => {
  it('has a plain field', () => {
    const html = `<div role="dialog"><div><div data-testid="tweetTextarea_0"><textarea id="e">Hello</textarea></div>${quoted}${toolbar('Post')}</div></div>`;
    const composer = show(html, '/compose/post');
    expect(composer?.surface.name).toBe('mobile-box');
    expect(composer?.threadTexts()).toEqual(['Hello']);
    expect(composer?.isQuote()).toBe(true);
  });
});
