// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitOf } from '../../../extension/sites/character-count';
import { type Composer, composerAt, composersIn } from '../../../extension/sites/composer';
import { elk } from '../../../extension/sites/elk/site';

beforeEach(() => {
  location.href = 'https://elk.zone/home';
});

afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string, focus = '#e'): Composer | null {
  document.body.innerHTML = html;
  const element = document.querySelector(focus);
  if (!element) throw new Error(`nothing matches ${focus}`);
  return composerAt([elk], element);
}

const publish = (label: string) => `<button class="publish-button"><span>${label}</span></button>`;

function widget(
  text: string,
  { above = '', below = '', foot = publish('Publish'), id = 'e' } = {},
) {
  return `<div aria-roledescription="publish-widget">${above}<div><div contenteditable="true" class="ProseMirror content-editor content-rich"><p id="${id}">${text}</p></div></div>${below}<div dir="ltr"> 12<span>/</span><span>700</span> </div>${foot}</div>`;
}

describe('a thread', () => {
  const list = `<div>${widget('One', { foot: '' })}${widget('Two', { foot: '', id: 'f' })}${widget('Three', { foot: publish('Publish thread'), id: 'g' })}</div>`;

  it('is published by the button of its last post, from whichever one writes', () => {
    for (const focus of ['#e', '#f', '#g']) {
      const composer = show(list, focus);
      expect(composer?.control()?.textContent).toBe('Publish thread');
      expect(composer?.threadTexts()).toEqual(['One', 'Two', 'Three']);
    }
  });

  it('does not take in another widget of the page', () => {
    const composer = show(
      `<main>${list}</main><div role="dialog">${widget('Else', { id: 'x' })}</div>`,
      '#x',
    );
    expect(composer?.threadTexts()).toEqual(['Else']);
    expect(composersIn([elk], document)).toHaveLength(4);
  });
});

describe('drafts', () => {
  it('take one another’s place in the same widget', () => {
    document.body.innerHTML = `<div>${widget('Home')}</div>`;
    const [home] = composersIn([elk], document);
    document.body.innerHTML = `<div>${widget('Answer', { foot: publish('Reply') })}</div>`;
    expect(home?.isConnected).toBe(false);
    const [other] = composersIn([elk], document);
    expect(other?.threadTexts()).toEqual(['Answer']);
    expect(other?.isReply()).toBe(true);
  });
});

describe('the text', () => {
  it('begins with the content warning', () => {
    const composer = show(
      widget('Hello', { above: '<div><input type="text" value="Bread" id="w"></div>' }),
    );
    expect(composer?.threadTexts()).toEqual(['Bread\nHello']);
    expect(show(document.body.innerHTML, '#w')?.editor.textContent).toBe('Hello');
  });

  it('does not begin with the choices of a poll', () => {
    const poll = '<form><input type="text" class="option-input" value="Rye"></form>';
    expect(show(widget('Which?', { below: poll }))?.threadTexts()).toEqual(['Which?']);
  });

  it('may be as long as the widget says', () => {
    const composer = show(widget('Hello'));
    if (!composer) throw new Error('no composer');
    const { surface, editor } = composer;
    expect(limitOf(surface, editor, composer.scope())?.most).toBe(700);
    document.querySelector('[dir=ltr]')?.remove();
    expect(limitOf(surface, editor, composer.scope())?.most).toBe(500);
  });
});

describe('what it is', () => {
  it('is an answer in the dialog, too, by its button', () => {
    const html = `<div role="dialog">${widget('Yes', { foot: publish('Répondre') })}</div>`;
    expect(show(html)?.isReply()).toBe(true);
    expect(show(`<div role="dialog">${widget('Hello')}</div>`)?.isReply()).toBe(false);
  });

  it('passes the post on that stands below', () => {
    const quoted = '<blockquote cite="https://m.test/@nadia/102">Nadia</blockquote>';
    expect(show(widget('So true', { below: quoted }))?.isQuote()).toBe(true);
    expect(show(widget('So true', { above: quoted }))?.isQuote()).toBe(false);
    expect(show(widget('<blockquote>Theirs</blockquote>'))?.isQuote()).toBe(false);
  });

  it('is a change of a post that is out', () => {
    const above = '<div id="state-editing">Editing</div>';
    expect(show(widget('Better', { above, foot: publish('保存') }))?.fate()).toBe('edit');
  });
});

describe('what is no composer', () => {
  it('the search', () => {
    expect(show('<input type="search" id="e">')).toBeNull();
  });
});
