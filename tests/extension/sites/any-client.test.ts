// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failures } from '../../../extension/content/failures';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { generic } from '../../../extension/sites/generic/site';
import { isPublishLabel } from '../../../extension/sites/generic/publish-labels';
import { labelOf } from '../../../extension/sites/labels';
import { sitesFor } from '../../../extension/sites/registry';

beforeEach(() => {
  history.replaceState(null, '', '/');
});

afterEach(() => {
  document.body.innerHTML = '';
});

function open(html: string): void {
  document.body.innerHTML = html;
}

function composer(selector: string): Composer {
  const element = document.querySelector(selector);
  const found = element && composerAt(sitesFor('social.example'), element);
  if (found?.site !== generic) throw new Error(`no composer of any page at ${selector}`);
  return found;
}

const controlOf = (selector: string) => {
  const button = composer(selector).control();
  return button && (labelOf(button) || button.id);
};

const icon = (label: string) => `<button aria-label="${label}"><svg></svg></button>`;

describe('a form of Lemmy', () => {
  const toolbar = `<div>${icon('bold')}${icon('quote')}<button type="button"><svg></svg></button></div>`;
  const comment = (title: string) =>
    `<form class="markdown-textarea">${toolbar}<textarea>Hello</textarea><button type="submit">${title}</button><button type="button">preview</button></form>`;

  it('is sent by its submit button, not by the toolbar that forgets to say that it is none', () => {
    open(comment('Post'));
    expect(controlOf('textarea')).toBe('Post');
    open(comment('Reply'));
    expect(controlOf('textarea')).toBe('Reply');
    expect(composer('textarea').isReply()).toBe(true);
    open(comment('Save'));
    expect(composer('textarea').fate()).toBe('edit');
  });

  /** One form stands in the other; the parser would not leave it there. */
  function openPost(): void {
    open(
      '<form class="post-form"><textarea id="post-title">Title</textarea><div id="body"></div><input type="datetime-local" id="post-schedule"><button type="submit">Erstellen</button></form>',
    );
    const inner = document.createElement('form');
    inner.innerHTML = `${toolbar}<textarea id="text">Text</textarea><button type="button">preview</button>`;
    document.querySelector('#body')?.append(inner);
  }

  it('is the outer one where the inner one cannot be sent, with title and text together', () => {
    openPost();
    for (const field of ['#post-title', '#text']) {
      expect(controlOf(field)).toBe('Erstellen');
      expect(composer(field).read().text).toBe('Title\nText');
      expect(composer(field).fate()).toBe('public');
    }
    const time = document.querySelector<HTMLInputElement>('#post-schedule');
    if (time) time.value = '2030-01-01T10:00';
    expect(composer('#text').fate()).toBe('scheduled');
  });

  it('tells a failure by the colour of a message without a role', () => {
    open('');
    const failures = new Failures(generic, [document]);
    document.body.innerHTML = '<div class="toastify on">Ok</div>';
    expect(failures.areShown()).toBe(false);
    document.body.innerHTML +=
      '<div class="toastify on" style="background: var(--bs-danger)">だめ</div>';
    expect(failures.areShown()).toBe(true);
  });

  it('is none where the page is one of messages', () => {
    open(`<div class="private-message-form">${comment('Send')}</div>`);
    expect(() => composer('textarea')).toThrow();
    open(comment('Send'));
    history.replaceState(null, '', '/create_private_message/7');
    expect(() => composer('textarea')).toThrow();
  });
});

describe('the box of Misskey', () => {
  const box = (visibility: string, submit = 'ノート', sign = 'send') =>
    `<div><header><button><i class="ti ti-x"></i></button><button><span><i class="ti ti-${visibility}"></i></span><span>公開</span></button>
      <button class="_button" data-cy-open-post-form-submit><div>${submit}<i class="ti ti-${sign}"></i></div></button></header>
      <div><textarea data-cy-post-form-text>Hello</textarea></div><footer><button><i class="ti ti-at"></i></button></footer></div>`;

  it('is sent by the button above it, in any language', () => {
    open(box('world'));
    expect(controlOf('textarea')).toBe('ノート');
    expect(composer('textarea').fate()).toBe('public');
    open(box('world', 'Reply'));
    expect(composer('textarea').isReply()).toBe(true);
    open(box('world', 'Schedule'));
    expect(composer('textarea').fate()).toBe('scheduled');
  });

  it('says by a sign what it does', () => {
    open(box('world', '引用', 'quote'));
    expect(composer('textarea').isQuote()).toBe(true);
    open(box('world', '返信', 'arrow-back-up'));
    expect(composer('textarea').isReply()).toBe(true);
    open(box('world', '予約', 'calendar-time'));
    expect(composer('textarea').fate()).toBe('scheduled');
    open(box('world'));
    expect(composer('textarea').isReply() || composer('textarea').isQuote()).toBe(false);
  });

  it('is private when only some may read it', () => {
    open(box('mail'));
    expect(composer('textarea').fate()).toBe('private');
  });
});

describe('the box of Semaphore and Pinafore', () => {
  const box = (picture: string, realm = 'home') =>
    `<main><div><file-drop><div class="compose-box"><textarea id="the-compose-box-input-${realm}" aria-expanded="false">Hello</textarea><div>
      <button aria-label="Add emoji"><svg></svg></button><button aria-label="Adjust privacy"><svg><use xlink:href="${picture}"></use></svg></button></div></div></file-drop>
      <div><button class="primary compose-box-button" aria-label="Tröt!"><span>Tröt!</span><div aria-hidden="true"><svg></svg></div></button></div></div>
      <article><button aria-label="Reply"><svg></svg></button></article></main>`;

  it('is sent by the button beside it', () => {
    open(box('#fa-globe'));
    expect(controlOf('textarea')).toBe('Tröt!');
    expect(composer('textarea').fate()).toBe('public');
    expect(composer('textarea').isReply()).toBe(false);
    open(box('#fa-globe', '0a1b-2c3d'));
    expect(composer('textarea').isReply()).toBe(true);
  });

  it('is private with an envelope', () => {
    open(box('#fa-envelope'));
    expect(composer('textarea').fate()).toBe('private');
  });
});

describe('the form of Pleroma', () => {
  it('is sent by its submit button and says in the form that it failed', () => {
    open(
      `<div class="post-status-form"><form><textarea class="form-post-body" role="combobox">Hello</textarea><button class="emoji-picker-icon"><i></i></button><div class="form-bottom"><button type="submit" class="btn">Absenden</button></div></form></div>`,
    );
    expect(controlOf('textarea')).toBe('Absenden');
    const failures = new Failures(generic, [document]);
    document
      .querySelector('form')
      ?.insertAdjacentHTML('beforeend', '<div class="alert error">x</div>');
    expect(failures.areShown()).toBe(true);
  });
});

describe('the form of Soapbox', () => {
  const form = (button: string) =>
    `<form><div><div contenteditable="true" data-lexical-editor="true"><p>Hello</p></div></div>${icon('Emoji')}<button type="submit">${button}</button></form>`;

  it('is sent by its submit button; with an envelope it is private', () => {
    open(form('Post!'));
    expect(controlOf('p')).toBe('Post!');
    expect(composer('p').fate()).toBe('public');
    open(form('<svg class="icon icon-tabler-mail"></svg>Message'));
    expect(composer('p').fate()).toBe('private');
  });
});

describe('any box', () => {
  it('is sent by a button with a picture only, if that is called so', () => {
    open(
      `<div><div contenteditable="true"><p>Hello</p></div><div>${icon('Bold')}${icon('Publier')}${icon('Emoji')}</div></div>`,
    );
    expect(controlOf('p')).toBe('Publier');
  });

  it('is sent by the nearest button with words, not by one of the page around', () => {
    open(
      '<article><div><div contenteditable="true"><p>Hello</p></div><button>Go</button></div><button>Share</button></article>',
    );
    expect(controlOf('p')).toBe('Go');
  });

  it.each(['Post', 'Toot!', 'Publish post', 'Répondre', 'Kommentar absenden', 'Publicar', 'Invia'])(
    'has a button called %s',
    (label) => expect(isPublishLabel(label)).toBe(true),
  );

  it.each(['Post privacy: public', 'Quote', 'Preview', 'Send message', 'Cancel', 'Postage', ''])(
    'has no button called %j',
    (label) => expect(isPublishLabel(label)).toBe(false),
  );
});
