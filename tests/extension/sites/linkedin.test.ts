// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { linkedin } from '../../../extension/sites/linkedin/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, focus = '#e'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([linkedin], element);
}

const tiptap = (text: string, attributes = '') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div contenteditable="true" class="tiptap ProseMirror" role="textbox" ${attributes}><p id="e">${text}</p></div></div>`;
const quill = (text: string) =>
  `<div class="ql-container"><div class="ql-editor" contenteditable="true"><p id="e">${text}</p></div></div>`;
const close = '<button aria-label="Close"><svg></svg></button>';
const post = '<button><span>Post</span></button>';
const dialog = (inside: string) => `<dialog open data-testid="dialog">${inside}</dialog>`;
const modal = (inside: string, label = 'Post') =>
  `<div class="share-box-v2__modal" role="dialog">${inside}<button class="share-actions__primary-action">${label}</button></div>`;

describe('share box C', () => {
  const KEY = 'componentkey="ShareBox_textEditor"';
  const SCREEN = 'data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"';

  it.each([
    ['with its key', dialog(close + tiptap('Hi', KEY) + post)],
    ['for companies, without it', dialog(`<div ${SCREEN}>${close}${tiptap('Hi')}${post}</div>`)],
    ['for companies, with nothing but its wrapper', dialog(close + tiptap('Hi') + post)],
  ])('is found %s', (_how, html) => {
    const composer = show(html);
    expect(composer?.surface.name).toBe('share-dialog');
    expect(composer?.control()?.textContent).toBe('Post');
    expect(composer?.scope().tagName).toBe('DIALOG');
    expect(composer?.threadTexts()).toEqual(['Hi']);
    expect(composer?.surface.limit).toEqual({ most: 3000, count: 'units' });
  });

  it('is looked up afresh after its first, empty dialog has been replaced', () => {
    document.body.innerHTML = dialog('<div role="progressbar"></div>');
    expect(composersIn([linkedin], document)).toEqual([]);
    document.body.innerHTML = dialog(close + tiptap('Hi', KEY) + post);
    const [composer] = composersIn([linkedin], document);
    expect(composer?.surface.name).toBe('share-dialog');
    document.body.innerHTML = dialog(close + tiptap('Hi', KEY) + post);
    expect(composer?.isConnected).toBe(false);
    expect(composersIn([linkedin], document)[0]?.threadText()).toBe('Hi');
  });

  it('says by its button that it only schedules', () => {
    const later = '<button><span>Schedule</span></button>';
    expect(show(dialog(tiptap('Hi', KEY) + later))?.fate()).toBe('scheduled');
  });
});

describe('a post that is passed on', () => {
  const shared = [
    '<div data-urn="urn:li:activity:102">Nadia</div>',
    '<div class="feed-shared-mini-update-v2">Nadia</div>',
    '<a href="https://www.linkedin.com/feed/update/urn:li:activity:102">Nadia</a>',
  ];

  it.each(shared)('stands below the text: %s', (preview) => {
    const composer = show(modal(quill('À lire') + preview));
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(false);
    expect(show(dialog(close + tiptap('À lire') + preview + post))?.isQuote()).toBe(true);
  });

  it.each(shared)('does not stand above it or in the feed: %s', (preview) => {
    expect(show(preview + modal(quill('Hi')) + preview)?.isQuote()).toBe(false);
    expect(show(modal(preview + quill('Hi')))?.isQuote()).toBe(false);
  });

  it('is no picture and no link to another site', () => {
    const card =
      '<div class="share-creation-state__preview-container"><img alt=""><a href="https://a.test">A</a></div>';
    expect(show(modal(quill('Hi') + card))?.isQuote()).toBe(false);
  });

  it('may stand in the shadow root of box B', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = modal(quill('À lire') + String(shared[0]));
    const [composer] = composersIn([linkedin], document);
    expect(composer?.surface.name).toBe('share-modal');
    expect(composer?.isQuote()).toBe(true);
  });
});

describe('comments', () => {
  it.each([
    ['in the feed', ''],
    ['in a post’s own dialog', 'dialog'],
  ])('stand %s', (_where, around) => {
    const box = `<div componentkey="commentBox-1">${tiptap('Merci')}<div componentkey="commentButtonSection-1"><button>Comment</button></div></div>`;
    const composer = show(around ? dialog(close + box + post) : box);
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.control()?.textContent).toBe('Comment');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.surface.limit?.most).toBe(1250);
  });
});

describe('what is nobody’s business', () => {
  it.each([
    [
      'a message',
      `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" id="e"></div></form>`,
    ],
    [
      'a message in a dialog',
      dialog(`<div class="msg-overlay-conversation-bubble">${tiptap('Psst')}</div>`),
    ],
    ['the search', '<input role="combobox" class="search-global-typeahead__input" id="e">'],
    ['an editor outside any dialog', tiptap('Article')],
  ])('%s', (_what, html) => expect(show(html)).toBeNull());

  it('is a change of a post that is out', () => {
    expect(show(modal(quill('Mieux'), 'Save'))?.fate()).toBe('edit');
  });
});
