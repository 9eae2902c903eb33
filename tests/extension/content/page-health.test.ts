// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageHealth } from '../../../extension/content/page-health';
import type { Composer } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

const DRAFT = 'Our rye bread is back on Saturday.';

let health = null as unknown as PageHealth;
let isSilent: boolean;
const onFallback = vi.fn<(composer: Composer) => void>();

function visit(address: string, html: string): void {
  const { window } = globalThis as unknown as {
    window: { happyDOM: { setURL(at: string): void } };
  };
  window.happyDOM.setURL(address);
  health?.stop();
  document.body.innerHTML = html;
  health = new PageHealth({
    page: document,
    sites: sitesFor(location.host),
    isSilent: async () => isSilent,
    onFallback,
  });
}

/** Focuses a box and types into it as a person does. */
async function write(selector: string, text: string): Promise<void> {
  const box = document.querySelector<HTMLElement>(selector);
  if (!box) throw new Error(`nothing matches ${selector}`);
  box.focus();
  await vi.advanceTimersByTimeAsync(0);
  if (box instanceof HTMLTextAreaElement) box.value = text;
  else box.textContent = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  onFallback.mockReset();
  isSilent = false;
});

afterEach(() => {
  health.stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const BOX = '<div role="dialog"><div id="b" contenteditable="true" tabindex="0"></div>';
const POST = `${BOX}<button>Post</button></div>`;

describe('a page whose box no adapter knows', () => {
  it('is read as any page where box and button surely belong together', async () => {
    visit('https://www.linkedin.com/feed/', POST);
    expect(health.report().state).toBe('idle');
    await write('#b', DRAFT);
    expect(health.report()).toMatchObject({
      host: 'www.linkedin.com',
      network: 'linkedin',
      state: 'fallback',
    });
    expect(onFallback).toHaveBeenCalledOnce();
    const [composer] = onFallback.mock.calls[0] ?? [];
    expect(composer?.site.network).toBe('linkedin');
    expect(composer?.read().text).toBe(DRAFT);
    expect(composer?.control()?.textContent).toBe('Post');
  });

  it('is left alone where that is not sure', async () => {
    visit(
      'https://www.linkedin.com/feed/',
      '<div id="b" contenteditable="true" tabindex="0"></div>',
    );
    await write('#b', DRAFT);
    expect(health.report().state).toBe('unmatched');
    expect(onFallback).not.toHaveBeenCalled();
  });

  it.each([
    ['a profile that is saved', `${BOX}<button>Save changes</button></div>`],
    ['a picture for a button', `${BOX}<button><svg></svg></button></div>`],
    ['a form with a password', `${BOX}<input type="password"><button>Go</button></div>`],
  ])('is not read: %s', async (_what, html) => {
    visit('https://www.linkedin.com/feed/', html);
    await write('#b', DRAFT);
    expect(onFallback).not.toHaveBeenCalled();
  });

  it('is not read in conversations, searches and private messages', async () => {
    visit('https://www.linkedin.com/messaging/thread/1/', POST);
    await write('#b', DRAFT);
    visit('https://www.linkedin.com/feed/', `<div role="search">${POST}</div>`);
    await write('#b', DRAFT);
    visit('https://www.linkedin.com/feed/', `<div class="msg-form">${POST}</div>`);
    await write('#b', DRAFT);
    expect(onFallback).not.toHaveBeenCalled();
  });

  it('is nothing yet before there is a draft', async () => {
    visit('https://www.linkedin.com/feed/', POST);
    await write('#b', 'Hello');
    expect(health.report().state).toBe('idle');
  });

  it('is not looked at where Tact is paused, nor after the end', async () => {
    isSilent = true;
    visit('https://www.linkedin.com/feed/', POST);
    await write('#b', DRAFT);
    isSilent = false;
    health.stop();
    await write('#b', DRAFT);
    expect(health.report().state).toBe('idle');
  });

  it('is none of Tact’s networks: the generic adapter is at home there', async () => {
    visit('https://blog.example/', POST);
    await write('#b', DRAFT);
    expect(health.report()).toMatchObject({ network: null, state: 'fine' });
    expect(onFallback).not.toHaveBeenCalled();
  });
});

const MASTODON = `<form class="compose-form">
  <textarea id="m" class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__submit"><button type="submit">Post</button></div></form>`;

describe('a page whose box is known', () => {
  it('is fine, and its counts hold no text', async () => {
    visit('https://mastodon.social/home', MASTODON);
    await write('#m', DRAFT);
    const report = health.report();
    expect(report.state).toBe('fine');
    expect(report.surfaces).toContainEqual({
      site: 'mastodon',
      surface: 'form',
      editors: 1,
      composers: 1,
      controls: 1,
    });
    expect(JSON.stringify(report)).not.toContain('bread');
  });

  it('is not read twice: another box there is told of, never read', async () => {
    visit('https://mastodon.social/home', MASTODON + POST);
    await write('#m', DRAFT);
    await write('#b', DRAFT);
    expect(health.report().state).toBe('unmatched');
    expect(onFallback).not.toHaveBeenCalled();
    await write('#m', DRAFT);
    expect(health.report().state).toBe('fine');
  });

  it('says when its control is gone', async () => {
    const share = (foot: string) => `<div class="share-box-v2__modal" role="dialog">
      <div id="s" class="ql-editor" contenteditable="true" tabindex="0"></div>${foot}</div>`;
    visit('https://www.linkedin.com/feed/', share(''));
    await write('#s', DRAFT);
    expect(health.report().state).toBe('no-control');
    visit(
      'https://www.linkedin.com/feed/',
      share('<button class="share-actions__primary-action">Post</button>'),
    );
    await write('#s', DRAFT);
    expect(health.report().state).toBe('fine');
    expect(onFallback).not.toHaveBeenCalled();
  });
});
