// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt } from '../../../extension/sites/composer';
import { SHARED } from '../../../extension/sites/instagram/selectors';
import { instagram } from '../../../extension/sites/instagram/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, path = '/'): Composer | null {
  location.href = `https://www.instagram.com${path}`;
  document.body.innerHTML = html;
  const element = document.querySelector('#e');
  if (!element) throw new Error('the piece has no #e');
  return composerAt([instagram], element);
}

const lexical = (text: string) =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Écrivez une légende…"><p><span id="e" data-lexical-text="true">${text}</span></p></div>`;
const pressable = (inside: string) => `<div role="button" tabindex="0">${inside}</div>`;
const back = pressable('<svg aria-label="Retour"></svg>');
const below =
  '<input type="text"><div role="button"><span>Accessibilité</span><svg></svg></div><div role="button"><span>Paramètres avancés</span><svg></svg></div>';
const wizard = (bar: string, box: string) =>
  `<div role="dialog" aria-label="Créer"><div>${bar}</div><div><div role="button"><svg></svg></div>${box}${below}</div></div>`;

describe('the caption of a new post', () => {
  it('is read in the window, with the button in the bar above it', () => {
    const composer = show(
      wizard(back + pressable('Partager'), lexical('Nouveau pain')),
      '/create/style/',
    );
    expect(composer?.surface.name).toBe('caption');
    expect(composer?.control()?.textContent).toBe('Partager');
    expect(composer?.threadTexts()).toEqual(['Nouveau pain']);
    expect(composer?.isReply()).toBe(false);
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.fate()).toBe('public');
    expect(composer?.surface.limit).toEqual({ most: 2200, count: 'units' });
  });

  it('may be a plain field', () => {
    const composer = show(wizard(back + pressable('Share'), '<textarea id="e">Bread</textarea>'));
    expect(composer?.surface.name).toBe('caption-field');
    expect(composer?.control()?.textContent).toBe('Share');
    expect(composer?.threadText()).toBe('Bread');
  });

  it('of a post that is out already is an edit', () => {
    const bar = pressable('Cancel') + pressable('Done');
    expect(show(wizard(bar, lexical('Bread')))?.fate()).toBe('edit');
  });

  it('is scheduled when its button says so', () => {
    const bar = back + pressable('Programmer');
    expect(show(wizard(bar, lexical('Pain')))?.fate()).toBe('scheduled');
  });

  it('has no control in another step of the same window', () => {
    const composer = show(wizard(back + pressable('Share'), lexical('Bread')));
    const around = composer?.scope();
    if (!around) throw new Error('no composer');
    around.innerHTML = `<div>${back}${pressable('Next')}</div>`;
    expect(composer?.surface.control(around, composer.editor)).toBeNull();
  });
});

describe('the window after sharing', () => {
  const inWindow = (html: string) => {
    document.body.innerHTML = `<div role="dialog">${html}</div>`;
    return document.querySelectorAll(SHARED).length;
  };

  it('says so by a heading and nothing to press or to wait for', () => {
    expect(inWindow('<img alt="Coche animée"><h3>Votre publication a été partagée.</h3>')).toBe(1);
    expect(inWindow('<img alt="Animated checkmark"><span>Post shared</span>')).toBe(1);
  });

  it('is not the one that is still sharing, asks or failed', () => {
    expect(inWindow('<h3>Sharing</h3><div role="progressbar"></div>')).toBe(0);
    expect(inWindow('<h3>Discard post?</h3><button>Discard</button>')).toBe(0);
    expect(inWindow('<h3>Oh</h3><div role="alert">Try again</div>')).toBe(0);
    expect(inWindow(`<h3>Caption</h3>${lexical('Bread')}`)).toBe(0);
  });
});

const form = (box: string, send: string) =>
  `<form method="POST"><div role="button"><svg></svg></div>${box}${send}</form>`;

describe('comments', () => {
  it.each([
    ['in the feed', '/', (inside: string) => `<article>${inside}</article>`],
    ['on a post’s page', '/p/Cx_1-a/', (inside: string) => `<main>${inside}</main>`],
    ['under a reel', '/nadia.roy/reel/Cx1/', (inside: string) => `<main>${inside}</main>`],
    [
      'in a post over the page',
      '/p/Cx1/',
      (inside: string) => `<div role="dialog"><article>${inside}</article></div>`,
    ],
  ])('%s are replies', (_name, path, around) => {
    const box = '<textarea id="e">Miam</textarea>';
    const composer = show(around(form(box, '<button type="submit">Publier</button>')), path);
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.control()?.textContent).toBe('Publier');
    expect(composer?.fate()).toBe('public');
    expect(composer?.threadText()).toBe('Miam');
  });

  it('may have a rich box and a button that is none by its tag', () => {
    const composer = show(`<article>${form(lexical('Miam'), pressable('Publier'))}</article>`);
    expect(composer?.surface.name).toBe('rich-comment');
    expect(composer?.control()?.textContent).toBe('Publier');
  });
});

describe('texts that are nobody’s business', () => {
  it.each([
    ['a conversation', '/direct/t/1/', lexical('psst')],
    ['a conversation in a form', '/direct/t/1/', form('<textarea id="e"></textarea>', '')],
    ['a note to friends', '/direct/inbox/', wizard(pressable('Share'), lexical('psst'))],
    ['an answer to a story', '/stories/nadia/1/', form('<textarea id="e"></textarea>', '')],
    [
      'a post sent to somebody',
      '/',
      '<div role="dialog"><textarea id="e"></textarea><div role="button">Send</div></div>',
    ],
    ['the search', '/', '<form><input id="e" type="text"></form>'],
    ['the own profile', '/accounts/edit/', '<form><textarea id="e"></textarea></form>'],
  ])('%s', (_name, path, html) => {
    expect(show(html, path)).toBeNull();
  });
});
