// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { PUBLISHED } from '../../../extension/sites/pinterest/selectors';
import { pinterest } from '../../../extension/sites/pinterest/site';

afterEach(() => {
  document.body.innerHTML = '';
});

function at(selector: string): Composer | null {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt([pinterest], element);
}

const draft = (text: string) =>
  `<div class="DraftEditor-root"><div class="public-DraftEditor-content" role="textbox" contenteditable="true"><div data-contents="true"><div data-block="true"><div><span data-text="true">${text}</span></div></div></div></div></div>`;
const overlay = '<div role="button" tabindex="0">Ajoutez une description</div>';
const tool = (title: string, description: string, button = 'Publier', more = '') =>
  `<div id="all"><aside data-test-id="storyboard-drafts-list"><button>Créer</button></aside><div><div><h1>Créer</h1><div data-test-id="storyboard-creation-nav-done"><button><div>${button}</div></button></div></div><form><input id="storyboard-selector-title" type="text" value="${title}"><div data-test-id="storyboard-description-field-container">${description}</div><input id="WebsiteField"><input id="combobox-storyboard-interest-tags" role="combobox">${more}</form></div></div>`;

const TITLE = '#storyboard-selector-title';
const TEXT = '[data-text]';

describe('a Pin', () => {
  it('is title and description, from either of them', () => {
    document.body.innerHTML = tool('Tarte', draft('Aux pommes'));
    for (const selector of [TITLE, TEXT]) {
      const composer = at(selector);
      expect(composer?.surface.name).toBe('pin');
      expect(composer?.read().text).toBe('Tarte\nAux pommes');
      expect(composer?.threadTexts()).toEqual(['Tarte\nAux pommes']);
      expect(composer?.control()?.textContent).toBe('Publier');
      expect(composer?.scope().id).toBe('all');
      expect(composer?.isReply()).toBe(false);
      expect(composer?.fate()).toBe('public');
    }
    expect(composersIn([pinterest], document)).toHaveLength(1);
  });

  it('leaves an empty title out', () => {
    document.body.innerHTML = tool('', draft('Aux pommes'));
    expect(at(TEXT)?.read().text).toBe('Aux pommes');
  });

  it('is the title alone while nobody has begun the description', () => {
    document.body.innerHTML = tool('Tarte', overlay);
    const composer = at(TITLE);
    expect(composer?.surface.name).toBe('pin-title');
    expect(composer?.read().text).toBe('Tarte');
    expect(composer?.control()?.textContent).toBe('Publier');
  });

  it('goes over to the description once there is one', () => {
    document.body.innerHTML = tool('Tarte', overlay);
    const before = at(TITLE);
    const place = document.querySelector('[data-test-id*=description]');
    if (place) place.innerHTML = draft('Aux pommes');
    expect(before?.read().text).toBe('');
    expect(before?.control()).toBeNull();
    expect(at(TITLE)?.surface.name).toBe('pin');
  });

  it('goes out later when its button or a switch says so', () => {
    document.body.innerHTML = tool('Tarte', draft('Aux pommes'), 'Programmer');
    expect(at(TEXT)?.fate()).toBe('scheduled');
    document.body.innerHTML = tool(
      'Tarte',
      draft('Aux pommes'),
      'Weiter',
      '<div data-test-id="schedule-pin"><input type="checkbox" checked></div>',
    );
    expect(at(TEXT)?.fate()).toBe('scheduled');
  });

  it('is out when a window or a message links to it', () => {
    const link = '<a href="/pin/99/">Voir</a>';
    document.body.innerHTML = `<div role="dialog"><h1>Publiée</h1>${link}</div>`;
    expect(document.querySelector(PUBLISHED)).not.toBeNull();
    document.body.innerHTML = `<main>${link}</main>`;
    expect(document.querySelector(PUBLISHED)).toBeNull();
  });
});

describe('a comment', () => {
  it('is a reply, with the button beside it', () => {
    document.body.innerHTML = `<main><div><div id="dweb-comment-editor-container">${draft('Miam')}</div><div data-test-id="activity-item-create-submit"><button aria-label="Publier"><svg></svg></button></div></div></main>`;
    const composer = at(TEXT);
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.control()?.getAttribute('aria-label')).toBe('Publier');
    expect(composer?.threadText()).toBe('Miam');
  });
});

describe('texts that are nobody’s business', () => {
  it.each([
    ['a conversation', '<div role="dialog"><textarea id="e"></textarea></div>'],
    ['a rich box elsewhere', draft('<b id="e">psst</b>')],
    ['the search', '<div role="search"><input id="e" name="searchBoxInput"></div>'],
    ['the link of a Pin', tool('', overlay).replace('id="WebsiteField"', 'id="e"')],
    ['its tags', tool('', overlay).replace('id="combobox-storyboard-interest-tags"', 'id="e"')],
    ['what lies over the description', tool('', overlay.replace('<div', '<div id="e"'))],
  ])('%s', (_name, html) => {
    document.body.innerHTML = html;
    expect(at('#e')).toBeNull();
  });
});
