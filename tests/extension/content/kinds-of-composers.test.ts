// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../../extension/content/badge-state';
import { ComposerSession, type Outgoing } from '../../../extension/content/composer-session';
import { PublishWatcher } from '../../../extension/content/publish-watcher';
import { composerAt } from '../../../extension/sites/composer';
import type { Site, Surface } from '../../../extension/sites/site';
import { answerOf } from './verdicts';

const PAGE = `<main id="box">
  <input id="title"><div id="body" contenteditable="true"></div>
  <button id="send" type="button">Post</button>
</main><div id="notices"></div>`;

/** A composer with a title of its own, on a site nobody runs. */
const TITLED: Surface = {
  name: 'titled',
  editor: '#body',
  reading: 'blocks',
  keys: 'none',
  companion: '#title',
  editorOf: () => document.querySelector<HTMLElement>('#body'),
  parts: (editor) => [
    { node: find('#title'), reading: 'field' },
    { node: editor, reading: 'blocks' },
  ],
  scope: () => find('#box'),
  control: () => document.querySelector<HTMLElement>('#send'),
  isReply: () => false,
  isQuote: () => document.querySelector('.quoted') !== null,
};

const view: BadgeView = { show: vi.fn(), showUnavailable: vi.fn(), hide: vi.fn() };
let watcher: PublishWatcher | null = null;
let session: ComposerSession | null = null;
let published: Outgoing[];
let asked: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  published = [];
  asked = [];
});

afterEach(() => {
  watcher?.stop();
  session?.stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Starts Tact on a site with this one surface, as when `focus` gets the focus. */
function start(surface: Surface, focus: string): void {
  const site: Site = { id: 'generic', network: 'other', surfaces: [surface] };
  const composer = composerAt([site], find(focus));
  if (!composer) throw new Error('no composer');
  const made = new ComposerSession(composer, {
    host: 'example.org',
    view,
    classify: ({ text }) => {
      asked.push(text);
      return Promise.resolve(answerOf('promotional'));
    },
    onFailure: vi.fn(),
  });
  session = made;
  watcher = new PublishWatcher({
    page: document,
    sites: [site],
    sessions: () => [made],
    sessionOf: () => made,
    onPublished: (_session, post) => published.push(post),
  });
}

async function type(title: string, body: string): Promise<void> {
  (find('#title') as HTMLInputElement).value = title;
  find('#title').dispatchEvent(new InputEvent('input', { bubbles: true }));
  find('#body').innerHTML = `<p>${body}</p>`;
  find('#body').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
}

function press(selector: string): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  find(selector).dispatchEvent(event);
}

describe('a composer with a title', () => {
  it('is found from its title, too, and read with it', async () => {
    start(TITLED, '#title');
    await type('Bread', 'Fresh today');
    expect(asked.at(-1)).toBe('Bread\nFresh today');
  });

  it('asks again when only the title changes', async () => {
    start(TITLED, '#body');
    await type('Bread', 'Fresh today');
    await type('Cakes', 'Fresh today');
    expect(asked.at(-1)).toBe('Cakes\nFresh today');
  });

  it('is out once both are empty, and told with both', async () => {
    start(TITLED, '#body');
    await type('Bread', 'Fresh today');
    press('#send');
    find('#body').innerHTML = '';
    await vi.advanceTimersByTimeAsync(1000);
    expect(published).toEqual([]);
    (find('#title') as HTMLInputElement).value = '';
    find('#notices').append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(published).toEqual([
      { texts: ['Bread\nFresh today'], reply: false, quote: false, campaign: null },
    ]);
  });

  it('tells that somebody is quoted', async () => {
    find('#notices').className = 'quoted';
    start(TITLED, '#body');
    await type('', 'Read this');
    press('#send');
    find('#body').innerHTML = '';
    await vi.advanceTimersByTimeAsync(1000);
    expect(published[0]?.quote).toBe(true);
  });
});

describe('text that comes without keys', () => {
  it.each([
    'insertFromDrop',
    'deleteByDrag',
    'insertFromPaste',
    'insertReplacementText',
    'historyUndo',
    'historyRedo',
  ])('is read anew: %s', async (inputType) => {
    start(TITLED, '#body');
    await type('', 'Fresh today');
    const field = find('#title') as HTMLInputElement;
    field.value = 'Bread';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.at(-1)).toBe('Bread\nFresh today');
  });

  it('is read anew where the editor changes its nodes and says nothing', async () => {
    start(TITLED, '#body');
    await type('', 'Fresh today');
    find('#body').innerHTML = '<p>Fresh tomorrow</p>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.at(-1)).toBe('Fresh tomorrow');
  });
});

describe('a site that leaves the text on the screen', () => {
  const surface: Surface = { ...TITLED, success: '.snackbar' };

  it('is believed when it says that the post is out', async () => {
    start(surface, '#body');
    await type('Bread', 'Fresh today');
    press('#send');
    await vi.advanceTimersByTimeAsync(1000);
    expect(published).toEqual([]);
    find('#notices').innerHTML = '<p class="snackbar">Post published</p>';
    await vi.advanceTimersByTimeAsync(1000);
    expect(published).toHaveLength(1);
  });

  it('is not believed for what it said before', async () => {
    find('#notices').innerHTML = '<p class="snackbar">Post published</p>';
    start(surface, '#body');
    await type('Bread', 'Fresh today');
    press('#send');
    find('#notices').append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(21_000);
    expect(published).toEqual([]);
  });
});

describe('a page that goes elsewhere after the attempt', () => {
  it.each([
    [true, 1],
    [false, 0],
  ])('with leavesOnSuccess %s makes %i entries', async (leavesOnSuccess, count) => {
    start({ ...TITLED, leavesOnSuccess }, '#body');
    await type('Bread', 'Fresh today');
    press('#send');
    window.dispatchEvent(new Event('pagehide'));
    expect(published).toHaveLength(count);
  });
});

describe('a thread', () => {
  it('is one post for each of its boxes that has words', async () => {
    find('#box').insertAdjacentHTML(
      'beforeend',
      '<div class="item" contenteditable="true"><p>One</p></div><div class="item" contenteditable="true"><p>Two</p></div><div class="item" contenteditable="true"><p></p></div>',
    );
    const surface: Surface = {
      name: 'thread',
      editor: '.item',
      reading: 'blocks',
      keys: 'none',
      threads: true,
      scope: TITLED.scope,
      control: TITLED.control,
      isReply: TITLED.isReply,
    };
    start(surface, '.item');
    await vi.advanceTimersByTimeAsync(1000);
    press('#send');
    for (const item of document.querySelectorAll('.item')) item.innerHTML = '';
    await vi.advanceTimersByTimeAsync(1000);
    expect(published).toEqual([
      { texts: ['One', 'Two'], reply: false, quote: false, campaign: null },
    ]);
  });
});
