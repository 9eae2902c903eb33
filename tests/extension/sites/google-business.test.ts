// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const SITES = sitesFor('www.google.com');

function at(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(SITES, element);
}

const form = (label: string) =>
  `<c-wiz><div><c-wiz><textarea id="e"></textarea></c-wiz><button aria-label="Photo"><svg></svg></button><button>Cancel</button><button>${label}</button></div></c-wiz>`;

beforeEach(() => {
  location.href = 'https://www.google.com/local/business/4711/promote/updates/add?hl=fr';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('an update', () => {
  it('is found in its frame, with the last button that shows words', () => {
    document.body.innerHTML = form('Publier');
    const field = document.querySelector<HTMLTextAreaElement>('#e');
    if (field) field.value = 'Ouvert lundi';
    const composer = at('#e');
    expect(composer?.surface.name).toBe('update');
    expect(composer?.site.network).toBe('google-business');
    expect(composer?.read().text).toBe('Ouvert lundi');
    expect(composer?.control()?.textContent).toBe('Publier');
    expect(composer?.isReply()).toBe(false);
    expect(composer?.fate()).toBe('public');
    expect(composer?.surface.limit).toEqual({ most: 1500, count: 'units' });
  });

  it('waits for another day when the button says so', () => {
    document.body.innerHTML = form('Programmer');
    expect(at('#e')?.fate()).toBe('scheduled');
  });
});

describe('what is nobody’s business', () => {
  it.each(['/search?q=bread', '/local/business/4711/customers/reviews', '/maps/place/x'])(
    'is a field at %s',
    (path) => {
      location.href = `https://www.google.com${path}`;
      document.body.innerHTML = form('Post');
      expect(at('#e')).toBeNull();
    },
  );

  it('is a field that no person writes in', () => {
    document.body.innerHTML = '<textarea id="e" name="g-recaptcha-response"></textarea>';
    expect(at('#e')).toBeNull();
  });
});
