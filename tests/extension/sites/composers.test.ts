// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { composerAt, composersIn } from '../../../extension/sites/composer';
import {
  FRAMED_MATCHES,
  networkOfHost,
  SITE_HOSTS,
  SITE_MATCHES,
} from '../../../extension/sites/hosts';
import { SITES, sitesFor } from '../../../extension/sites/registry';
import { PAGES } from './pages';

afterEach(() => {
  document.body.innerHTML = '';
});

function at(selector: string, host: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(sitesFor(host), element);
}

describe.each(PAGES)('$name', (page) => {
  it('is found from anything inside it, with its control, scope and kind', () => {
    document.body.innerHTML = page.html;
    if (page.path) location.href = `https://${page.host}${page.path}`;
    const composer = at(page.focus, page.host);
    expect(composer?.site.id).toBe(page.site);
    expect(composer?.surface.name).toBe(page.surface);
    expect(composer?.site.network).toBe(networkOfHost(page.host) ?? page.network);
    expect(composer?.control()?.textContent?.trim() ?? null).toBe(page.control);
    expect(composer?.isReply()).toBe(page.reply);
    expect(composer?.fate()).toBe(page.fate ?? 'public');
    expect(composer?.threadText()).toBe(page.text);
  });

  it('is found in the whole page, too', () => {
    document.body.innerHTML = page.html;
    if (page.path) location.href = `https://${page.host}${page.path}`;
    const found = composersIn(sitesFor(page.host), document).map(({ surface }) => surface.name);
    expect(found).toContain(page.surface);
  });
});

describe('texts that are nobody’s business', () => {
  it.each([
    [
      'www.linkedin.com',
      '<form class="msg-form"><div class="msg-form__contenteditable ql-editor" contenteditable="true" id="e"></div></form>',
    ],
    [
      'www.facebook.com',
      '<form><div id="e" role="textbox" contenteditable="true" data-lexical-editor="true" aria-placeholder="Aa"></div></form>',
    ],
    ['shop.test', '<input type="password" id="e">'],
    ['shop.test', '<textarea readonly id="e"></textarea>'],
    ['shop.test', '<textarea disabled id="e"></textarea>'],
    ['shop.test', '<form role="search"><textarea id="e"></textarea></form>'],
    ['shop.test', '<div class="cm-editor"><div contenteditable="true" id="e"></div></div>'],
    ['x.com', '<textarea id="e"></textarea>'],
  ])('on %s: %s', (host, html) => {
    document.body.innerHTML = html;
    expect(at('#e', host)).toBeNull();
  });
});

describe('the registry', () => {
  it('has adapters for every network with hosts, and each host its pattern', () => {
    for (const { network, hosts, path = '/', isFramed } of SITE_HOSTS) {
      expect(
        SITES.some((site) => site.network === network),
        network,
      ).toBe(true);
      for (const host of hosts) {
        const patterns = isFramed ? FRAMED_MATCHES : SITE_MATCHES;
        expect(patterns).toContain(`https://${host}${path}*`);
        expect(sitesFor(host).every((site) => site.network === network)).toBe(true);
      }
    }
  });

  it('knows clients that live anywhere before it takes a page for any page', () => {
    expect(sitesFor('social.example.org').map(({ id }) => id)).toEqual([
      'bluesky',
      'mastodon',
      'phanpy',
      'elk',
      'wordpress',
      'generic',
    ]);
  });

  it('is not fooled by hosts that only look alike', () => {
    expect(networkOfHost('x.com.evil.test')).toBeNull();
    expect(networkOfHost('notx.com')).toBeNull();
    expect(networkOfHost('X.com:443')).toBe('x');
  });
});
