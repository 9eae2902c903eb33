// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView, Judged, PauseAnswers } from '../../../extension/content/badge-state';
import { isOverLimit } from '../../../extension/content/badge/sentences';
import { ComposerSession, type Outgoing } from '../../../extension/content/composer-session';
import { PublishPause } from '../../../extension/content/publish-pause';
import { PublishWatcher } from '../../../extension/content/publish-watcher';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';
import { answerOf, OVER } from './verdicts';

const PAGE = `<form class="compose-form"><main id="shell">
  <textarea id="e" class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__submit"><button id="send" type="submit">Post</button></div>
</main></form>`;

let pause: PublishPause;
let watcher: PublishWatcher;
let session: ComposerSession;
let answer: Judged;
let isOn: boolean;
let seen: Event[];
let published: Outgoing[];
const ask = vi.fn<(byKeys: boolean, answers: PauseAnswers) => void>();
const onSecondPress = vi.fn();
const view: BadgeView = { show: vi.fn(), showUnavailable: vi.fn(), hide: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  seen = [];
  for (const type of ['click', 'keydown', 'pointerdown', 'mousedown', 'keyup']) {
    find('#shell').addEventListener(type, (event) => seen.push(event));
  }
  published = [];
  answer = answerOf('promotional', OVER);
  isOn = true;
  const sites = sitesFor('mastodon.social');
  const composer = composerAt(sites, find('#e'));
  if (!composer) throw new Error('no composer');
  session = new ComposerSession(composer, {
    host: 'mastodon.social',
    view,
    classify: () => Promise.resolve(answer),
    onFailure: vi.fn(),
  });
  pause = new PublishPause({
    page: document,
    sessions: () => [session],
    isOn: () => isOn,
    isOverLimit: (state) => isOverLimit(state.answer),
    ask: (_composer, _state, byKeys, answers) => ask(byKeys, answers),
    onSecondPress,
    onGo: (each) => watcher.begin(each),
  });
  watcher = new PublishWatcher({
    page: document,
    sites,
    sessions: () => [session],
    sessionOf: () => session,
    onPublished: (_session, post) => published.push(post),
  });
});

afterEach(() => {
  pause.stop();
  watcher.stop();
  session.stop();
  vi.clearAllMocks();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function write(text: string): Promise<void> {
  (find('#e') as HTMLTextAreaElement).value = text;
  find('#e').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pass(20);
}

/** A real person's event; true when it reached the page and nobody held it. */
function send(selector: string, event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  const before = seen.length;
  find(selector).dispatchEvent(event);
  return seen.length > before && !event.defaultPrevented;
}

const OPTIONS = { bubbles: true, composed: true, cancelable: true };
const press = (detail = 1) => send('#send', new MouseEvent('click', { ...OPTIONS, detail }));
const key = (more: KeyboardEventInit = {}, on = '#e') =>
  send(on, new KeyboardEvent('keydown', { ...OPTIONS, key: 'Enter', code: 'Enter', ...more }));

/** The page takes the text and empties the box. */
async function empty(): Promise<void> {
  (find('#e') as HTMLTextAreaElement).value = '';
  find('#shell').append(document.createElement('p'));
  await pass(1_000);
}

const answers = (): PauseAnswers => {
  const last = ask.mock.calls.at(-1);
  if (!last) throw new Error('nothing was asked');
  return last[1];
};

describe('the press that would break the rule', () => {
  it('is held once, and no publication begins with it', async () => {
    await write('20% off today');
    expect(press()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(1);
    await empty();
    await pass(25_000);
    expect(published).toEqual([]);
  });

  it('goes through at the second time, and counts once', async () => {
    await write('20% off today');
    press();
    expect(press()).toBe(true);
    expect(onSecondPress).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(1);
    await empty();
    expect(published).toEqual([
      { texts: ['20% off today'], reply: false, quote: false, campaign: null },
    ]);
  });

  it('is held by keys as by pointer; the same keys again go through', async () => {
    await write('20% off today');
    expect(key({ ctrlKey: true })).toBe(false);
    expect(ask.mock.calls[0]?.[0]).toBe(true);
    expect(key({ ctrlKey: true, repeat: true })).toBe(false);
    expect(key({ ctrlKey: true })).toBe(true);
    await empty();
    expect(published).toHaveLength(1);
  });

  it('is held on the focused control, with the click that the key makes', async () => {
    await write('20% off today');
    expect(key({ key: ' ', code: 'Space' }, '#send')).toBe(false);
    expect(press(0)).toBe(false);
    send('#send', new KeyboardEvent('keyup', { ...OPTIONS, key: ' ', code: 'Space' }));
    await pass(10);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(key({ key: ' ', code: 'Space' }, '#send')).toBe(true);
    expect(press(0)).toBe(true);
  });

  it('is not got over by the second half of a double click', async () => {
    await write('20% off today');
    press(1);
    expect(press(2)).toBe(false);
    expect(press(1)).toBe(true);
  });

  it('leaves the rest of the gesture to the page', async () => {
    await write('20% off today');
    for (const type of ['pointerdown', 'mousedown']) {
      expect(send('#send', new MouseEvent(type, OPTIONS))).toBe(true);
    }
  });

  it('is asked about again once the text is another', async () => {
    await write('20% off today');
    press();
    press();
    await write('30% off today');
    expect(press()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
    await write('20% off today');
    expect(press()).toBe(false);
  });
});

describe('"post anyway"', () => {
  it('presses the control that is there now; that counts once', async () => {
    await write('20% off today');
    press();
    const old = find('#send');
    const fresh = old.cloneNode(true) as HTMLElement;
    const clicks = vi.fn();
    fresh.addEventListener('click', clicks);
    old.replaceWith(fresh);
    answers().go?.();
    expect(clicks).toHaveBeenCalledTimes(1);
    await empty();
    expect(published).toHaveLength(1);
  });

  it('does nothing by itself when there is no control to press any more', async () => {
    await write('20% off today');
    press();
    find('#send').remove();
    answers().go?.();
    await empty();
    expect(published).toEqual([]);
  });
});

describe('nothing is held', () => {
  it.each([
    ['when the person has not asked for it', () => (isOn = false)],
    ['when the draft gives', () => (answer = answerOf('value-adding', OVER))],
    ['when there is room', () => (answer = answerOf('promotional'))],
  ])('%s', async (_name, change) => {
    change();
    await write('20% off today');
    expect(press()).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('before there is a verdict on the text as it stands', async () => {
    await write('20% off today');
    (find('#e') as HTMLTextAreaElement).value = '20% off today, friends';
    expect(press()).toBe(true);
    expect(key({ ctrlKey: true })).toBe(true);
  });

  it('that a script does, that is switched off, or that saves a draft', async () => {
    await write('20% off today');
    const scripted = new MouseEvent('click', OPTIONS);
    find('#send').dispatchEvent(scripted);
    expect(scripted.defaultPrevented).toBe(false);
    find('#send').setAttribute('aria-disabled', 'true');
    expect(press()).toBe(true);
    find('#send').removeAttribute('aria-disabled');
    find('#send').textContent = 'Save draft';
    expect(press()).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });

  it('of an Enter that only begins a new line', async () => {
    await write('20% off today');
    expect(key()).toBe(true);
  });
});
