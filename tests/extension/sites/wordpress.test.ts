// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { NewMarks } from '../../../extension/content/new-marks';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const HOSTS = ['wordpress.com', 'atelier.example.org'];

function at(selector: string, host = 'atelier.example.org') {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(sitesFor(host), element);
}

const FLOW =
  '<div class="block-editor-writing-flow" contenteditable="false"><h1 class="editor-post-title__input" contenteditable="true">Bread</h1><div class="is-root-container"><p class="block-editor-rich-text__editable" contenteditable="true">We bake.</p></div></div>';
const TOGGLE =
  '<button class="editor-post-publish-panel__toggle editor-post-publish-button__button">Publish</button>';
const panel = (label: string) =>
  `<div class="editor-post-publish-panel"><button>Cancel</button><button class="editor-post-publish-button editor-post-publish-button__button">${label}</button></div>`;
const skeleton = (...parts: string[]) =>
  `<div class="interface-interface-skeleton">${parts.join('')}</div>`;

const comment = (extra = '<input type="hidden" name="comment_post_ID" value="1">') =>
  `<div id="respond"><form id="commentform"><textarea id="comment">Merci</textarea>${extra}<input type="text" name="author"><input type="submit" id="submit" name="submit" value="Post Comment"></form></div>`;

const classic = (status: string, visibility = 'public', label = 'Publish') =>
  `<form id="post"><input id="title" value="Bread"><textarea id="content">We bake.</textarea><input type="hidden" name="original_post_status" value="${status}"><input type="radio" name="visibility" value="${visibility}" checked><input type="submit" id="save-post" value="Save Draft"><input type="submit" id="publish" value="${label}"></form>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the block editor', () => {
  it.each(HOSTS)('is found from its title and from its blocks on %s', (host) => {
    document.body.innerHTML = skeleton(TOGGLE, FLOW);
    for (const focus of ['h1', '.is-root-container p', '.block-editor-writing-flow']) {
      const composer = at(focus, host);
      expect(composer?.site.network).toBe('wordpress');
      expect(composer?.surface.name).toBe('blocks');
      expect(composer?.read().text).toBe('Bread\n\nWe bake.');
      expect(composer?.isReply()).toBe(false);
      expect(composer?.isQuote()).toBe(false);
    }
  });

  it('publishes with the second button alone', () => {
    document.body.innerHTML = skeleton(TOGGLE, FLOW);
    expect(at('h1')?.control()).toBeNull();
    document.body.innerHTML = skeleton(TOGGLE, FLOW, panel('Publish'));
    expect(at('h1')?.control()).toBe(document.querySelector('.editor-post-publish-button'));
    expect(at('h1')?.fate()).toBe('public');
  });

  it.each([
    ['Schedule', 'scheduled'],
    ['Planifier', 'scheduled'],
    ['Save', 'edit'],
    ['Enregistrer', 'edit'],
    ['Update', 'edit'],
    ['Mettre à jour', 'edit'],
    ['Submit for Review', 'draft'],
    ['Soumettre à la relecture', 'draft'],
  ])('publishes nothing new with "%s"', (label, fate) => {
    document.body.innerHTML = skeleton(FLOW, panel(label));
    expect(at('h1')?.fate()).toBe(fate);
  });

  it.each(['private', 'password'])('is private when the visibility says %s', (visibility) => {
    const radio = `<input type="radio" class="editor-post-visibility__radio" value="${visibility}" checked>`;
    document.body.innerHTML = skeleton(FLOW, panel('Publish'), radio);
    expect(at('h1')?.fate()).toBe('private');
  });

  it.each([
    ['private', 'private'],
    ['future', 'scheduled'],
    ['pending', 'draft'],
    ['publish', 'public'],
  ])('follows the status %s', (status, fate) => {
    document.body.innerHTML = `${skeleton(FLOW, panel('Publish'))}<div class="editor-change-status__options"><input type="radio" value="${status}" checked></div>`;
    expect(at('h1')?.fate()).toBe(fate);
  });

  it('is out when a panel or a snackbar newly says so', () => {
    document.body.innerHTML = skeleton(FLOW, panel('Publish'));
    const marks = new NewMarks(at('h1')?.surface.success, [document]);
    expect(marks.areShown()).toBe(false);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="components-snackbar">Draft saved by itself.</div>',
    );
    expect(marks.areShown()).toBe(false);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="components-snackbar">Post published.<a class="components-snackbar__action">View</a></div>',
    );
    expect(marks.areShown()).toBe(true);
    expect(new NewMarks(at('h1')?.surface.success, [document]).areShown()).toBe(false);
  });

  it('is no composer where nothing publishes: templates, widgets, previews', () => {
    document.body.innerHTML = skeleton(FLOW, '<button class="edit-site-save-button">Save</button>');
    expect(at('h1', 'wordpress.com')).toBeNull();
  });
});

describe('a canvas', () => {
  it.each([
    ['editor-canvas', 'blocks'],
    ['preview', undefined],
  ])('named %s', (name, surface) => {
    document.body.innerHTML = `${skeleton(panel('Publish'))}<iframe name="${name}"></iframe>`;
    const frame = document.querySelector('iframe');
    const inside = document.implementation.createHTMLDocument();
    inside.body.className = 'block-editor-iframe__body';
    inside.body.innerHTML = '<p contenteditable="true" id="e">We bake.</p>';
    Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame } });
    const [element] = inside.querySelectorAll('#e');
    if (!element) throw new Error('no editor');
    const composer = composerAt(sitesFor('wordpress.com'), element);
    expect(composer?.surface.name).toBe(surface);
    if (!composer) return;
    expect(composer.scope()).toBe(document.querySelector('.interface-interface-skeleton'));
    expect(composer.control()?.textContent).toBe('Publish');
    expect(composer.read().text).toBe('We bake.');
  });
});

describe('a comment', () => {
  it.each(HOSTS)('is an answer on %s', (host) => {
    document.body.innerHTML = comment();
    const composer = at('#comment', host);
    expect(composer?.site.network).toBe('wordpress');
    expect(composer?.surface.name).toBe('comment');
    expect(composer?.read().text).toBe('Merci');
    expect(composer?.control()?.id).toBe('submit');
    expect(composer?.isReply()).toBe(true);
    expect(composer?.fate()).toBe('public');
  });

  it('is WordPress’ own only with the post it belongs to', () => {
    document.body.innerHTML = comment('');
    expect(at('#comment', 'wordpress.com')).toBeNull();
    expect(at('#comment')?.site.id).toBe('generic');
  });
});

describe('the classic editor', () => {
  it('reads title and text, and publishes with its one button', () => {
    document.body.innerHTML = classic('auto-draft');
    const composer = at('#content');
    expect(composer?.surface.name).toBe('classic-field');
    expect(composer?.read().text).toBe('Bread\nWe bake.');
    expect(composer?.control()?.id).toBe('publish');
    expect(composer?.fate()).toBe('public');
  });

  it.each([
    [classic('publish', 'public', 'Update'), 'edit'],
    [classic('future', 'public', 'Schedule'), 'edit'],
    [classic('draft', 'private'), 'private'],
    [classic('draft', 'password'), 'private'],
  ])('tells what is no new post', (html, fate) => {
    document.body.innerHTML = html;
    expect(at('#content')?.fate()).toBe(fate);
  });
});
