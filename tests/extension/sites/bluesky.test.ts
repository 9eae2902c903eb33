// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../../extension/sites/bluesky/site';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, host = 'bsky.app'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector('#e');
  if (!element) throw new Error('the piece has no #e');
  return composerAt(sitesFor(host), element);
}

const person = '<div><svg data-testid="userAvatarFallback"></svg></div>';
const editor = (text: string, attributes = 'id="e"') =>
  `<div><div contenteditable="true" class="tiptap ProseMirror ProseMirror-light"><p ${attributes}>${text}</p></div></div>`;
const item = (text: string, below = '', attributes?: string) =>
  `<div><div>${person}${editor(text, attributes)}</div>${below}</div>`;
const replied = `<div tabindex="0">${person}<div><div>Nadia</div><div>My sourdough</div></div></div>`;
const quoted = `<div><div><div>${person}<div>Nadia</div><div>My sourdough</div></div><div><button aria-label="Remove attachment"><svg></svg></button></div></div></div>`;
const button = (label: string, name = '') =>
  `<button data-testid="composerPublishBtn" aria-label="${name}">${label}</button>`;

/** The composer as the client nests it. */
function view(items: string, publish = button('Post', 'Publish post'), above = ''): string {
  return `<div role="dialog"><div data-testid="composePostView"><div aria-modal="true">
    <div><div><button>Cancel</button><button>Drafts</button>${publish}</div></div>
    <div><div>${above}${items}</div></div>
    <div><button aria-label="Add"><svg></svg></button><div>300</div></div></div></div></div>`;
}

describe('a post', () => {
  it('is no answer and no quote, though its writer’s picture stands beside it', () => {
    const composer = show(view(item('Hello')));
    expect(composer?.threadTexts()).toEqual(['Hello']);
    expect(composer?.control()?.textContent).toBe('Post');
    expect(composer?.isReply()).toBe(false);
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.surface.limit).toEqual({ most: 300, count: 'graphemes' });
  });

  it.each([
    ['a picture', '<div><img alt=""><button>ALT</button></div>'],
    [
      'a page of the web',
      '<div><a href="https://example.com"><img alt=""><div>Bread</div></a></div>',
    ],
    ['a feed', `<div><a href="/profile/nadia/feed/bread">${person}<div>Bread</div></a></div>`],
    ['a list', `<div><a href="/profile/nadia/lists/3k">${person}<div>Bakers</div></a></div>`],
  ])('with %s is no quote', (_what, attachment) => {
    const composer = show(view(item('Look', attachment)));
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.isReply()).toBe(false);
  });

  it('passes the post on that stands below it', () => {
    const composer = show(view(item('So true', quoted)));
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['by its button', button('Reply', 'Publish reply'), ''],
    ['in French', button('Répondre', 'Publier la réponse'), ''],
    ['in a language Tact does not know, by the post above', button('返信', '返信を投稿'), replied],
    ['while it is on its way, without a button', '<div role="progressbar"></div>', replied],
  ])('is known %s', (_how, publish, above) => {
    const composer = show(view(item('Yes'), publish, above));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.isQuote()).toBe(false);
  });

  it('may pass a post on', () => {
    const composer = show(view(item('See', quoted), button('返信'), replied));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.isQuote()).toBe(true);
  });
});

describe('a thread', () => {
  const items = item('One', '', '') + item('Two', '<div>300</div>') + item('', '', '');

  it('is a text for each item, from whichever it is looked at', () => {
    const composer = show(view(items, button('Post All', 'Publish posts')));
    expect(composer?.threadTexts()).toEqual(['One', 'Two']);
    expect(composer?.isReply()).toBe(false);
    expect(composer?.isQuote()).toBe(false);
    expect(composersIn([bluesky], document)).toHaveLength(3);
  });

  it('is a quote when one of its items is', () => {
    const composer = show(view(items + item('Three', quoted, '')));
    expect(composer?.isQuote()).toBe(true);
  });

  it('of answers is one to the post above', () => {
    expect(show(view(items, button('全部'), replied))?.isReply()).toBe(true);
  });
});

describe('elsewhere', () => {
  it('is the same client on a host of its own', () => {
    const composer = show(view(item('Hello')), 'social.example.org');
    expect(composer?.site.id).toBe('bluesky');
    expect(composer?.site.network).toBe('bluesky');
  });

  it.each([
    ['a chat', `<div data-testid="chat">${editor('Psst')}</div>`],
    ['the search', '<input id="e" role="search">'],
  ])('%s is none of its composers', (_what, html) => expect(show(html)).toBeNull());

  it('the question whether to keep a draft has buttons that do not publish', () => {
    const question = '<div role="dialog"><button>Save draft</button><button>Discard</button></div>';
    const composer = show(view(item('Hello')) + question);
    expect(composer?.control()?.textContent).toBe('Post');
  });
});
