// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { threads } from '../../../extension/sites/threads/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, path = '/'): Composer | null {
  location.href = `https://www.threads.com${path}`;
  document.body.innerHTML = html;
  const element = document.querySelector('#e');
  if (!element) throw new Error('the piece has no #e');
  return composerAt([threads], element);
}

const box = (text: string, id = '') =>
  `<div><a href="/@moi">moi</a><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Quoi de neuf ?"><p><span ${id}>${text}</span></p></div></div>`;
const focused = (text: string) => box(text, 'id="e"');
const post =
  '<div><a href="/@nadia">nadia</a><a href="/@nadia/post/D1"><time>2h</time></a><p>A post</p></div>';
const press = (inside: string) => `<div role="button" tabindex="0"><div>${inside}</div></div>`;
const bar = `${press('Annuler')}<h1>Nouveau thread</h1>${press('<svg></svg>')}`;
const foot = (label = 'Publier') =>
  `${press('Ajouter au thread')}${press('Tout le monde peut répondre')}${press(label)}`;
const dialog = (inside: string, label?: string) =>
  `<main>${post}${press('Suivre')}</main><div role="dialog">${bar}${inside}${foot(label)}</div>`;

describe('the window', () => {
  it('publishes with its last button of words', () => {
    const composer = show(dialog(focused('Bonjour')));
    expect(composer?.control()?.textContent).toBe('Publier');
    expect(composer?.threadTexts()).toEqual(['Bonjour']);
    expect(composer?.isReply()).toBe(false);
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.fate()).toBe('public');
    expect(composer?.surface.limit?.most).toBe(500);
  });

  it('publishes all items of a thread', () => {
    const composer = show(dialog(box('Un') + box('') + focused('Deux')));
    expect(composer?.threadTexts()).toEqual(['Un', 'Deux']);
    expect(composer?.thread()).toHaveLength(3);
  });

  it('answers the post above the text', () => {
    const composer = show(dialog(post + focused('Oui')));
    expect(composer?.isReply()).toBe(true);
    expect(composer?.isQuote()).toBe(false);
  });

  it('answers on another post’s page only what it shows', () => {
    expect(show(dialog(focused('Oui')), '/@nadia/post/D1')?.isReply()).toBe(false);
  });

  it('quotes the post below the text, from any item', () => {
    for (const items of [focused('Voyez') + post, box('Voyez') + post + focused('Et aussi')]) {
      const composer = show(dialog(items));
      expect(composer?.isReply()).toBe(false);
      expect(composer?.isQuote()).toBe(true);
    }
  });

  it('is set for another day when its button says so', () => {
    expect(show(dialog(focused('Demain'), 'Programmer'))?.fate()).toBe('scheduled');
  });
});

describe('boxes in the page', () => {
  it('are posts at home, and end before the feed', () => {
    const composer = show(
      `<main><div>${press('Pour vous')}</div><div><div>${focused('Bonjour')}${press('<svg></svg>')}${press('Publier')}</div>${post}${press('Suivre')}</div></main>`,
    );
    expect(composer?.control()?.textContent).toBe('Publier');
    expect(composer?.isReply()).toBe(false);
  });

  it('are answers on a post’s page', () => {
    const composer = show(
      `<main>${post}<div>${focused('Oui')}${press('Publier')}</div>${post}</main>`,
      '/@nadia/post/D1',
    );
    expect(composer?.isReply()).toBe(true);
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.control()?.textContent).toBe('Publier');
  });

  it('have no control while there is no button of their own', () => {
    const composer = show(
      `<main><div><div>${focused('')}</div>${post}${press('Suivre')}</div></main>`,
    );
    expect(composer?.control()).toBeNull();
  });
});

describe('texts that are nobody’s business', () => {
  it.each([
    ['a conversation', '/messages/t/1', focused('psst')],
    ['a conversation at its old address', '/direct/t/1', focused('psst')],
    ['the search', '/search', '<input id="e" type="search">'],
    ['the own profile', '/@moi', '<div role="dialog"><textarea id="e"></textarea></div>'],
  ])('%s', (_name, path, html) => {
    expect(show(html, path)).toBeNull();
  });
});
