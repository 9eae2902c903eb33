// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { tiktok } from '../../../extension/sites/tiktok/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector('#e');
  if (!element) throw new Error('the piece has no #e');
  return composerAt([tiktok], element);
}

const draft = (text: string, id = 'id="e"', role = 'combobox') =>
  `<div class="DraftEditor-root"><div class="public-DraftEditor-content" role="${role}" aria-expanded="false" contenteditable="true"><div data-contents="true"><div data-block="true"><div><span data-text="true" ${id}>${text}</span></div></div></div></div></div>`;
const buttons = (label: string) =>
  `<div><button data-e2e="post_video_button"><div>${label}</div></button><button data-e2e="save_draft_button">Brouillons</button><button data-e2e="discard_post_button">Supprimer</button></div>`;
const upload = (label = 'Publier', more = '') =>
  `<main><div><div>${draft('Nouvelle recette')}</div>${more}${buttons(label)}</div></main>`;

describe('the caption', () => {
  it('is published by its marked button, not by those beside it', () => {
    const composer = show(upload());
    expect(composer?.surface.name).toBe('caption');
    expect(composer?.control()?.textContent).toBe('Publier');
    expect(composer?.threadText()).toBe('Nouvelle recette');
    expect(composer?.isReply()).toBe(false);
    expect(composer?.fate()).toBe('public');
    expect(composer?.surface.leavesOnSuccess).toBe(true);
    expect(composer?.scope().contains(document.querySelector('[data-e2e=save_draft_button]'))).toBe(
      true,
    );
  });

  it('goes out later when its button or the chosen time says so', () => {
    expect(show(upload('Programmer'))?.fate()).toBe('scheduled');
    const chosen = '<input type="radio" name="postSchedule" value="schedule" checked>';
    expect(show(upload('Weiter', chosen))?.fate()).toBe('scheduled');
  });
});

describe('comments', () => {
  const comment = (text: string, id?: string) =>
    `<div><div><div data-e2e="comment-input">${draft(text, id, 'textbox')}</div></div><div role="button" data-e2e="comment-post" aria-disabled="true">${text || 'Publier'}</div></div>`;

  it('are replies, each with its own button', () => {
    const composer = show(
      `<main><div data-e2e="comment-level-1"></div>${comment('Merci')}${comment('', '')}</main>`,
    );
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.control()?.textContent).toBe('Merci');
    expect(composer?.threadText()).toBe('Merci');
  });

  it('are none of the upload page’s business', () => {
    const composer = show(`<main>${comment('Merci')}${buttons('Publier')}</main>`);
    expect(composer?.surface.name).toBe('comment');
  });
});

describe('texts that are nobody’s business', () => {
  it.each([
    ['a conversation', `<div data-e2e="message-input-area">${draft('psst')}</div>`],
    [
      'a conversation beside an upload',
      `<main><div data-e2e="message-input-area">${draft('psst')}</div>${buttons('Publier')}</main>`,
    ],
    [
      'a live chat',
      `<div data-e2e="live-chat-input"><div contenteditable="true" id="e"></div></div>`,
    ],
    ['a rich box without anything to publish it', draft('psst')],
    ['the search', '<form data-e2e="search-box"><input id="e" type="search"></form>'],
  ])('%s', (_name, html) => {
    expect(show(html)).toBeNull();
  });
});
