// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '../../../extension/content/badge-state';
import { ComposerSession, type Outgoing } from '../../../extension/content/composer-session';
import { PublishWatcher } from '../../../extension/content/publish-watcher';
import type { DraftRequest } from '../../../extension/shared/protocol/messages';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';
import { answerOf } from './verdicts';

const PAGE = `<form class="compose-form"><main id="shell">
  <textarea id="e" class="autosuggest-textarea__textarea"></textarea>
  <div role="alert" id="alert"></div>
  <button id="close" type="button">Close</button>
  <div class="compose-form__submit"><button id="send" type="submit">Post</button></div>
</main></form>`;

let watcher: PublishWatcher;
let sessions: ComposerSession[];
let published: Outgoing[];
let asked: string[];
const view: BadgeView = { show: vi.fn(), showUnavailable: vi.fn(), hide: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  published = [];
  asked = [];
  sessions = [];
  const sites = sitesFor('mastodon.social');
  const composer = composerAt(sites, find('#e'));
  if (!composer) throw new Error('no composer');
  const sessionOf = () => {
    const session = new ComposerSession(composer, {
      host: 'mastodon.social',
      view,
      classify: (draft: DraftRequest) => {
        asked.push(draft.text);
        return Promise.resolve(answerOf('promotional'));
      },
      onFailure: vi.fn(),
    });
    sessions.push(session);
    return session;
  };
  watcher = new PublishWatcher({
    page: document,
    sites,
    sessions: () => sessions,
    sessionOf,
    onPublished: (_session, post) => published.push(post),
  });
  sessionOf();
});

afterEach(() => {
  watcher.stop();
  for (const session of sessions) session.stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function write(text: string): void {
  const field = find('#e') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A real person's event; those that scripts make are not trusted. */
function trusted<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function press(selector: string): void {
  find(selector).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true })));
}

function key(name: string, modifiers: KeyboardEventInit = {}): void {
  find('#e').dispatchEvent(
    trusted(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...modifiers }),
    ),
  );
}

/** The page takes the text and empties the box, with some sign of life in the page. */
function empty(): void {
  (find('#e') as HTMLTextAreaElement).value = '';
  find('#shell').append(document.createElement('p'));
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a publication', () => {
  it('is told once: a press, then the box is empty', async () => {
    write('Hello');
    press('#send');
    await pass(100);
    expect(published).toEqual([]);
    empty();
    await pass(1_000);
    expect(published).toEqual([{ texts: ['Hello'], reply: false, quote: false, campaign: null }]);
    await pass(30_000);
    expect(published).toHaveLength(1);
  });

  it('is told once however often the control is pressed, and whether by pointer or key', async () => {
    write('Hello');
    press('#send');
    press('#send');
    key('Enter', { ctrlKey: true });
    empty();
    await pass(2_000);
    expect(published).toHaveLength(1);
  });

  it('is known by the composer going, too', async () => {
    write('Hello');
    key('Enter', { metaKey: true });
    find('#shell').remove();
    await pass(1_000);
    expect(published).toHaveLength(1);
  });

  it('is found at the latest when the wait is over, if the page gave no sign', async () => {
    write('Hello');
    press('#send');
    await pass(1_000);
    (find('#e') as HTMLTextAreaElement).value = '';
    await pass(20_000);
    expect(published).toHaveLength(1);
  });

  it('is told when the page goes right after it', async () => {
    write('Hello');
    press('#send');
    await pass(50);
    empty();
    window.dispatchEvent(new Event('pagehide'));
    expect(published).toHaveLength(1);
  });

  it('has an id of its own, which says nothing about the text', async () => {
    write('Hello');
    const [session] = sessions;
    const ids = [session?.closePublication().id, session?.closePublication().id];
    expect(ids[0]).toMatch(/^mastodon:[0-9a-f-]{36}:1$/);
    expect(ids[1]).toMatch(/:2$/);
  });
});

describe('no publication', () => {
  it.each([
    ['nobody pressed anything', () => empty()],
    [
      'a script pressed the control',
      () => {
        find('#send').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        empty();
      },
    ],
    [
      'the control is switched off',
      () => {
        find('#send').setAttribute('aria-disabled', 'true');
        press('#send');
        empty();
      },
    ],
    [
      'the person closes the composer after all',
      () => {
        press('#send');
        press('#close');
        find('#shell').remove();
      },
    ],
    [
      'the person empties the box by hand',
      () => {
        press('#send');
        key('a', { ctrlKey: true });
        key('Backspace');
        empty();
      },
    ],
    [
      'the control schedules',
      () => {
        find('#send').textContent = 'Programmer';
        press('#send');
        empty();
      },
    ],
    [
      'the text is a private mention',
      () => {
        find('#shell').insertAdjacentHTML(
          'afterbegin',
          '<button type="button" class="dropdown-button"><svg class="icon-at"></svg></button>',
        );
        press('#send');
        empty();
      },
    ],
    [
      'it comes too late',
      async () => {
        press('#send');
        await pass(20_500);
        empty();
      },
    ],
  ] as const)('when %s', async (_name, act) => {
    write('Hello');
    await act();
    await pass(25_000);
    expect(published).toEqual([]);
  });

  it('when the page says that it failed, whatever becomes of the text afterwards', async () => {
    write('Hello');
    press('#send');
    find('#alert').textContent = 'Une erreur s’est produite. Réessayez.';
    await pass(1_000);
    find('#shell').remove();
    await pass(25_000);
    expect(published).toEqual([]);
  });

  it('when there is no text', async () => {
    write('   ');
    press('#send');
    empty();
    await pass(25_000);
    expect(published).toEqual([]);
  });
});

describe('a second attempt', () => {
  it('counts with the text it was made with', async () => {
    write('Hello');
    press('#send');
    find('#alert').textContent = 'Something went wrong.';
    await pass(1_000);
    find('#alert').textContent = '';
    write('Hello again');
    press('#send');
    empty();
    await pass(2_000);
    expect(published).toEqual([
      { texts: ['Hello again'], reply: false, quote: false, campaign: null },
    ]);
  });
});

describe('a session', () => {
  it('asks about what is written, and not again about the same', async () => {
    write('Hel');
    await pass(5);
    write('Hello');
    write('Hello');
    await pass(5);
    expect(asked).toEqual(['Hel', 'Hello']);
    expect(view.show).toHaveBeenCalled();
  });

  it('is silent while an input method is at work', async () => {
    write('Hello');
    await pass(5);
    find('#e').dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    write('Hello に');
    await pass(1_000);
    expect(asked).toEqual(['Hello']);
    find('#e').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await pass(5);
    expect(asked).toEqual(['Hello', 'Hello に']);
  });

  it('hides its tag with the text, and does not ask about nothing', async () => {
    write('Hello');
    await pass(5);
    vi.mocked(view.hide).mockClear();
    write('  \n');
    await pass(5);
    expect(view.hide).toHaveBeenCalled();
    expect(asked).toEqual(['Hello']);
  });
});
