// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../../extension/content/badge-state';
import { ComposerSession, type Outgoing } from '../../../extension/content/composer-session';
import { PublishWatcher } from '../../../extension/content/publish-watcher';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';
import { answerOf } from './verdicts';

/** Buttons of the window stand beside the form; what fails is said in a dialog of the browser's. */
const PAGE = `<div id="compose-container">
  <div><button class="min-button">Minimise</button><button class="close-button">Close</button></div>
  <form><textarea class="compose-field" name="status"></textarea><button type="submit">Post</button></form>
</div>`;

const HOST = 'phanpy.social';
const view: BadgeView = { show: vi.fn(), showUnavailable: vi.fn(), hide: vi.fn() };
let watcher: PublishWatcher;
let session: ComposerSession;
let published: Outgoing[];

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  document.body.innerHTML = PAGE;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  published = [];
  const sites = sitesFor(HOST);
  const composer = composerAt(sites, find('textarea'));
  if (!composer) throw new Error('no composer');
  session = new ComposerSession(composer, {
    host: HOST,
    view,
    classify: () => Promise.resolve(answerOf('promotional')),
    onFailure: vi.fn(),
  });
  watcher = new PublishWatcher({
    page: document,
    sites,
    sessions: () => [session],
    sessionOf: () => session,
    onPublished: (_session, post) => published.push(post),
  });
  const field = find('textarea') as HTMLTextAreaElement;
  field.value = 'Hello';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
});

afterEach(() => {
  watcher.stop();
  session.stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function press(selector: string): void {
  const click = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  find(selector).dispatchEvent(click);
}

function type(selector: string, name: string, modifiers: KeyboardEventInit = {}): void {
  const init = { key: name, bubbles: true, composed: true, ...modifiers };
  const key = new KeyboardEvent('keydown', init);
  Object.defineProperty(key, 'isTrusted', { value: true });
  find(selector).dispatchEvent(key);
}

function setBusy(isBusy: boolean): void {
  for (const selector of ['textarea', '[type=submit]']) {
    find(selector).toggleAttribute('disabled', isBusy);
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('an attempt', () => {
  it('has failed when the page was busy and gives the text back, whatever becomes of it', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(800);
    setBusy(false);
    await pass(2_000);
    find('#compose-container').remove();
    await pass(25_000);
    expect(published).toEqual([]);
  });

  it('is thought better of by a button of the window beside the form', async () => {
    press('[type=submit]');
    await pass(300);
    press('.close-button');
    find('#compose-container').remove();
    await pass(25_000);
    expect(published).toEqual([]);
  });

  it('goes on when the window is put aside while the page sends', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(300);
    press('.min-button');
    await pass(300);
    find('#compose-container').remove();
    await pass(1_000);
    expect(published).toEqual([{ texts: ['Hello'], reply: false, quote: false, campaign: null }]);
  });

  it('has worked when the box is given back and empty a moment later', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(500);
    setBusy(false);
    await pass(300);
    (find('textarea') as HTMLTextAreaElement).value = '';
    find('form').append(document.createElement('p'));
    await pass(1_000);
    expect(published).toHaveLength(1);
  });

  it('is given up by Escape, unless the page is sending already', async () => {
    press('[type=submit]');
    type('textarea', 'Escape');
    find('form').append(document.createElement('p'));
    await pass(100);
    press('[type=submit]');
    setBusy(true);
    type('textarea', 'Escape');
    find('#compose-container').remove();
    await pass(1_000);
    expect(published).toHaveLength(1);
  });

  it('is made by the shortcut in another field of the composer, too', async () => {
    find('form').insertAdjacentHTML('beforeend', '<input id="choice">');
    type('#choice', 'Enter');
    await pass(100);
    type('#choice', 'Enter', { ctrlKey: true });
    find('#compose-container').remove();
    await pass(1_000);
    expect(published).toHaveLength(1);
  });

  it('is waited for as long as the page is sending', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(55_000);
    find('#compose-container').remove();
    await pass(1_000);
    expect(published).toHaveLength(1);
  });

  it('is not waited for without an end', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(200_000);
    find('#compose-container').remove();
    await pass(1_000);
    expect(published).toEqual([]);
  });

  it('may be made again after a failure', async () => {
    press('[type=submit]');
    setBusy(true);
    await pass(500);
    setBusy(false);
    await pass(500);
    press('[type=submit]');
    setBusy(true);
    await pass(500);
    find('#compose-container').remove();
    await pass(25_000);
    expect(published).toHaveLength(1);
  });
});

describe('a session', () => {
  it('hears of what the page itself puts into a text field', async () => {
    const field = find('textarea') as HTMLTextAreaElement;
    await pass(50);
    field.addEventListener('keydown', () => {
      field.value = 'Hello @ann ';
    });
    type('textarea', 'Tab');
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
    await pass(50);
    expect(session.lastSeen.texts).toEqual(['Hello @ann']);
  });
});
