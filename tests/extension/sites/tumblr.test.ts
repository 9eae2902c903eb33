// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composerAt, composersIn } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const SITES = sitesFor('www.tumblr.com');

function at(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(SITES, element);
}

const flow =
  '<div class="block-editor-writing-flow"><h1 contenteditable="true">\ufeff</h1><div class="is-root-container"><p contenteditable="true">Un pain</p><p contenteditable="true">Deux pains</p><button>Add block</button></div></div>';
const form = (label: string) =>
  `<div><button>cornerloaf</button></div><div contenteditable="false"><p>A post that is passed on</p></div>${flow}<div><textarea placeholder="#add tags">bread</textarea></div><div><button>Close</button><button id="post">${label}</button><button aria-label="More"><svg></svg></button></div>`;
const show = (path: string, html: string) => {
  location.href = `https://www.tumblr.com${path}`;
  document.body.innerHTML = html;
};

beforeEach(() => show('/dashboard', ''));
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a post', () => {
  it.each([
    ['in a window', `<div role="dialog">${form('Post now')}</div><button>Elsewhere</button>`],
    ['on a page of its own', `<main><section>${form('Post now')}</section></main>`],
  ])('is found %s, with its button', (_where, html) => {
    show('/new/text', html);
    const composer = at('.is-root-container p');
    expect(composer?.site.network).toBe('tumblr');
    expect(composer?.surface.name).toBe('post');
    expect(composer?.read().text).toBe('Un pain\n\nDeux pains');
    expect(composer?.control()?.id).toBe('post');
    expect(composer?.isReply()).toBe(false);
    expect(composer?.isQuote()).toBe(false);
    expect(composer?.fate()).toBe('public');
    expect(composersIn(SITES, document).length).toBe(1);
  });

  it.each([
    ['Queue', 'scheduled'],
    ['Add to queue', 'scheduled'],
    ['File d’attente', 'scheduled'],
    ['Ajouter à la file d’attente', 'scheduled'],
    ['Schedule', 'scheduled'],
    ['Programmer', 'scheduled'],
    ['Save draft', 'draft'],
    ['Save as draft', 'draft'],
    ['Enregistrer le brouillon', 'draft'],
    ['Post privately', 'private'],
    ['Publier en privé', 'private'],
    ['Publier maintenant', 'public'],
  ])('has the fate that its button says: %s', (label, fate) => {
    show('/new/text', `<div role="dialog">${form(label)}</div>`);
    expect(at('h1')?.fate()).toBe(fate);
  });

  it('is none when one is edited', () => {
    show('/edit/cornerloaf/4711', `<div role="dialog">${form('Post now')}</div>`);
    expect(at('h1')?.fate()).toBe('edit');
  });
});

describe('a reblog', () => {
  it('with words of one’s own quotes', () => {
    show('/reblog/nadiaroy/102/k3y', `<div role="dialog">${form('Reblog')}</div>`);
    expect(at('h1')?.isQuote()).toBe(true);
    expect(at('h1')?.isReply()).toBe(false);
    expect(at('h1')?.read().text).toBe('Un pain\n\nDeux pains');
    expect(at('h1')?.control()?.textContent).toBe('Reblog');
  });
});

describe('what is nobody’s business', () => {
  it.each(['/ask/nadiaroy', '/dashboard', '/nadiaroy/ask', '/messages', '/newsletter'])(
    'is a box at %s',
    (path) => {
      show(path, `<div role="dialog">${form('Ask')}</div>`);
      expect(at('.is-root-container p')).toBeNull();
    },
  );

  it.each(['<textarea id="e"></textarea>', '<div id="e" contenteditable="true"></div>'])(
    'is a box that is no form of a post',
    (html) => {
      show('/new/text', html);
      expect(at('#e')).toBeNull();
    },
  );
});
