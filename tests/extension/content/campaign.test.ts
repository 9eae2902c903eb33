// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerSession } from '../../../extension/content/composer-session';
import { startContent } from '../../../extension/content/index';
import type { PublishedPost } from '../../../extension/shared/protocol/messages';
import type { Settings } from '../../../extension/shared/settings';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';
import { answerOf } from './verdicts';
import { fakeTopLayer } from './fake-top-layer';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const LONG = 'The long way home: thirty years of bread at the corner of the street';
const MASTODON = `<form class="compose-form">
  <textarea id="e" class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__submit"><button id="send" type="submit">Post</button></div></form>`;
const X = `<div role="dialog">
  <div><div data-testid="tweetTextarea_0" contenteditable="true" id="e"><p>one</p></div></div>
  <div><div data-testid="tweetTextarea_1" contenteditable="true" id="second"><p>two</p></div></div>
  <button data-testid="tweetButton" id="send">Post all</button></div>`;

let invalidate: () => void = () => undefined;
let published: PublishedPost[];

let restoreTopLayer: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  restoreTopLayer = fakeTopLayer();
  published = [];
  fakeBrowser.reset();
  const sendMessage = (told: { type: string; data: PublishedPost }) => {
    if (told.type === 'post/published') published.push(told.data);
    const answer =
      told.type === 'post/published' ? { status: 'stored', now: null } : answerOf('value-adding');
    return Promise.resolve({ ok: true, answer });
  };
  Object.assign(fakeBrowser.runtime, { id: 'tact', sendMessage });
  await choose({ language: 'fr', campaigns: ['Spring', LONG] });
});

afterEach(() => {
  invalidate();
  restoreTopLayer();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const pass = (milliseconds = 600) => vi.advanceTimersByTimeAsync(milliseconds);
const find = <Kind extends HTMLElement>(selector: string, root: ParentNode = document): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const root = () => find('tact-badge').shadowRoot as ShadowRoot;
const group = () => root().querySelector('dialog > :not([hidden]) [role="group"].campaigns');
const buttons = () => [...(group()?.querySelectorAll<HTMLElement>('button') ?? [])];
const chosen = () =>
  buttons()
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);
const choice = (name: string): HTMLElement => {
  const found = buttons().find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no campaign ${name}`);
  return found;
};

async function choose(values: Partial<Settings>): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { version: 1, values } });
  await pass();
}

async function visit(host: string, html: string): Promise<void> {
  const { window } = globalThis as unknown as {
    window: { happyDOM: { setURL(at: string): void } };
  };
  window.happyDOM.setURL(`https://${host}/home`);
  document.body.innerHTML = html;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  startContent({ onInvalidated: (callback) => (invalidate = callback) });
  await focus('#e');
}

async function focus(selector: string): Promise<void> {
  find(selector).focus();
  await pass();
}

async function write(text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>('#e');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pass();
}

async function open(): Promise<void> {
  if (!root().querySelector('dialog[open]')) find('.pill', root()).click();
  await pass();
}

async function publish(empty = () => (find<HTMLTextAreaElement>('#e').value = '')): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  find('#send').dispatchEvent(event);
  empty();
  document.body.append(document.createElement('p'));
  await pass(2_000);
}

/** A draft in Mastodon's box, with the panel open. */
async function begin(text = 'Our rye bread is back.'): Promise<void> {
  await visit('mastodon.social', MASTODON);
  await write(text);
  await open();
}

describe('the campaigns in the panel', () => {
  it('are not drawn while there are none', async () => {
    await choose({ language: 'fr' });
    await begin();
    expect(root().querySelector('dialog[open]')).not.toBeNull();
    expect(group()).toBeNull();
  });

  it('are a group with a name and a button each, with all of a long name to read', async () => {
    await begin();
    expect(group()?.getAttribute('aria-label')).toBe('Campagne');
    expect(buttons().map(({ title }) => title)).toEqual(['Spring', LONG]);
    expect(chosen()).toEqual([]);
  });

  it('come and go with the settings', async () => {
    await begin();
    await choose({ campaigns: ['Autumn'] });
    expect(buttons().map(({ title }) => title)).toEqual(['Autumn']);
    await choose({ campaigns: [] });
    expect(group()).toBeNull();
  });

  it('are chosen and taken off in place; no node leaves the document, no focus the text', async () => {
    await begin();
    const leaving: Node[] = [];
    const observer = new MutationObserver((records) =>
      leaving.push(...records.flatMap(({ removedNodes }) => [...removedNodes])),
    );
    observer.observe(root(), { childList: true, subtree: true });
    const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    choice('Spring').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    choice('Spring').click();
    expect(chosen()).toEqual(['Spring']);
    choice(LONG).click();
    expect(chosen()).toEqual([LONG]);
    choice(LONG).click();
    expect(chosen()).toEqual([]);
    await pass();
    observer.disconnect();
    expect(leaving).toEqual([]);
    expect(document.activeElement?.id).toBe('e');
  });

  it('say nothing on the tag', async () => {
    await begin();
    const before = find('.pill', root()).textContent;
    choice('Spring').click();
    await write('Our rye bread is back. Ask us how.');
    expect(find('.pill', root()).textContent).toBe(before);
    expect(chosen()).toEqual(['Spring']);
  });
});

describe('the campaign of a draft', () => {
  it('goes with the post, and only with that one', async () => {
    await begin();
    choice('Spring').click();
    await publish();
    await write('Another post, about nothing in particular.');
    await open();
    expect(chosen()).toEqual([]);
    await publish();
    expect(published.map(({ campaign }) => campaign)).toEqual(['Spring', null]);
  });

  it('ends with the publication also where the page leaves the text on the screen', () => {
    document.body.innerHTML = MASTODON;
    find<HTMLTextAreaElement>('#e').value = 'Our rye bread is back.';
    const composer = composerAt(sitesFor('mastodon.social'), find('#e'));
    if (!composer) throw new Error('no composer');
    const session = new ComposerSession(composer, {
      host: 'mastodon.social',
      view: { show: vi.fn(), showUnavailable: vi.fn(), hide: vi.fn() },
      classify: () => Promise.resolve(answerOf('value-adding')),
      onFailure: vi.fn(),
    });
    session.campaign.toggle('Spring');
    session.refresh();
    expect(session.campaign.name).toBe('Spring');
    session.closePublication();
    expect(session.campaign.name).toBeNull();
    session.stop();
  });

  it('is kept while the text changes, also where another composer has the badge for a while', async () => {
    await begin();
    choice('Spring').click();
    await write('Something else altogether.');
    document.body.insertAdjacentHTML('beforeend', MASTODON.replaceAll('id="', 'id="other-'));
    find<HTMLTextAreaElement>('#other-e').value = 'A second draft, for nothing.';
    await focus('#other-e');
    await open();
    expect(chosen()).toEqual([]);
    await focus('#e');
    await open();
    expect(chosen()).toEqual(['Spring']);
  });

  it('is given up with the text', async () => {
    await begin();
    choice('Spring').click();
    await write('');
    await write('A new draft, for nothing.');
    await publish();
    expect(published).toMatchObject([{ campaign: null }]);
  });

  it('stays when the page gives the text back after a failure', async () => {
    await begin();
    choice('Spring').click();
    await publish(() => {
      find<HTMLTextAreaElement>('#e').value = '';
      find('#e').dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<p role="alert">Something went wrong</p>');
        find<HTMLTextAreaElement>('#e').value = 'Our rye bread is back.';
        find('#e').dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, 200);
      return '';
    });
    expect(published).toEqual([]);
    document.querySelector('[role="alert"]')?.remove();
    await publish();
    expect(published).toMatchObject([{ campaign: 'Spring' }]);
  });

  it('is none when its label was taken out of the settings meanwhile', async () => {
    await begin();
    choice('Spring').click();
    await choose({ campaigns: [LONG] });
    await publish();
    expect(published).toMatchObject([{ campaign: null }]);
  });

  it('is one for all boxes of a thread, chosen in any, and carried by all its posts', async () => {
    await visit('x.com', X);
    await focus('#second');
    await open();
    choice('Spring').click();
    for (let change = 0; change < 3; change += 1) {
      find('#second').dispatchEvent(new InputEvent('input', { bubbles: true }));
      await pass(5_000);
    }
    await focus('#e');
    await open();
    expect(chosen()).toEqual(['Spring']);
    await publish(() => {
      find('[role="dialog"]').remove();
      return '';
    });
    expect(published).toMatchObject([
      { text: 'one', campaign: 'Spring' },
      { text: 'two', campaign: 'Spring', seconds: 0 },
    ]);
    // So is the time of writing, in whichever box that was.
    expect(published[0]?.seconds).toBeGreaterThanOrEqual(10);
  });
});
