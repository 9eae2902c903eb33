// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { facebook } from '../../../extension/sites/facebook/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, focus = '#e'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([facebook], element);
}

const lexical = (text: string, label = 'Que voulez-vous dire ?') =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" spellcheck="true" aria-placeholder="${label}" id="e"><p><span data-lexical-text="true">${text}</span></p></div>`;
const button = (label: string) =>
  `<div role="button" aria-label="${label}"><span>${label}</span></div>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
const comment = '<div role="article">Bravo !</div>';

describe('a post', () => {
  it('is found among windows that are not shown', () => {
    const hidden = `<div role="dialog" style="display: none">${lexical('Ancien').replace('id="e"', '')}${button('Publier')}</div>`;
    const composer = show(hidden + dialog(lexical('Bonjour') + button('Publier')) + hidden);
    expect(composer?.surface.name).toBe('post');
    expect(composersIn([facebook], document).map(({ editor }) => editor.id)).toEqual(['e']);
  });

  it.each(['Write something…', 'Écrivez quelque chose à Les boulangers…', 'Créez une publication'])(
    'of a group or a person says "%s"',
    (label) => {
      const composer = show(dialog(lexical('Bonjour', label) + button('Publier')));
      expect(composer?.surface.name).toBe('post');
      expect(composer?.isReply()).toBe(false);
      expect(composer?.isQuote()).toBe(false);
      expect(composer?.surface.limit?.most).toBe(63_206);
    },
  );

  it('of a Page is not out after "Next"', () => {
    const composer = show(dialog(lexical('Bonjour') + button('Suivant')));
    expect(composer?.fate()).toBe('draft');
    expect(show(dialog(lexical('Hello') + button('Publish')))?.fate()).toBe('public');
  });

  it('of a Page is published by the last button of the same window, unless that schedules', () => {
    const composer = show(dialog(lexical('Bonjour') + button('Suivant')));
    const scope = composer?.scope();
    if (!composer || !scope) throw new Error('no composer');
    scope.innerHTML = button('Retour') + button('Publier');
    expect(composer.surface.control(scope, composer.editor)?.textContent).toBe('Publier');
    scope.innerHTML = button('Retour') + button('Programmer');
    expect(composer.surface.control(scope, composer.editor)).toBeNull();
  });

  it.each([
    ['with a link to it', '<a href="/nadia/posts/102">Nadia</a><p>Mon levain</p>'],
    ['itself', '<div role="article">Mon levain</div>'],
    ['that is a video', '<a href="https://www.facebook.com/nadia/videos/3">Nadia</a>'],
  ])('passes another one on, %s', (_how, preview) => {
    const composer = show(dialog(lexical('À lire') + preview + button('Publier')));
    expect(composer?.surface.name).toBe('post');
    expect(composer?.isQuote()).toBe(true);
    expect(composer?.isReply()).toBe(false);
  });

  it('does not pass on what it only links to', () => {
    const card = '<a href="https://l.facebook.com/l.php?u=x"><span>Une page</span></a>';
    const composer = show(dialog(lexical('À lire') + card + button('Publier')));
    expect(composer?.isQuote()).toBe(false);
  });
});

describe('a comment', () => {
  it.each([
    ['in the feed', `<div role="article"><div>${lexical('Oui')}</div></div>`],
    ['in a window with comments', dialog(`${comment}<form>${lexical('Oui')}</form>${button('x')}`)],
    [
      'in a window without any, by its words',
      dialog(`<div>Post</div><form>${lexical('Oui', 'Écrivez un commentaire public…')}</form>`),
    ],
    ['for a Page', dialog(`<form>${lexical('Oui', 'Comment as Maple Street Books')}</form>`)],
    ['that answers another', dialog(`<form>${lexical('Oui', 'Répondre à Nadia…')}</form>`)],
  ])('stands %s', (_where, html) => {
    const composer = show(html);
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.surface.keys).toBe('enter');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.control()).toBeNull();
  });

  it('is not told by a question that begins with "Comment"', () => {
    const composer = show(dialog(lexical('Bien', 'Comment allez-vous ?') + button('Publier')));
    expect(composer?.surface.name).toBe('post');
  });
});

describe('what is nobody’s business', () => {
  it.each([
    ['a chat', `<form>${lexical('Psst', 'Aa')}</form>`],
    [
      'a message by its label',
      `<form>${lexical('Psst').replace('id="e"', 'id="e" aria-label="Message"')}</form>`,
    ],
    ['Messenger', `<div data-pagelet="MessengerCard"><form>${lexical('Psst')}</form></div>`],
    ['a box that belongs to nothing', `<div>${lexical('Psst')}</div>`],
  ])('%s', (_what, html) => expect(show(html)).toBeNull());

  it('is a change of a post that is out', () => {
    expect(show(dialog(lexical('Mieux') + button('Enregistrer')))?.fate()).toBe('edit');
  });
});
