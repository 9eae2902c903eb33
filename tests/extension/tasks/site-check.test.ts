import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPage, hasComposer } from '../../../extension/tasks/site-check/check';
import { linesOf } from '../../../extension/tasks/site-check/report';
import { addressOf, openPage } from '../../../extension/tasks/site-check/saved-page';
import { sitesFor } from '../../../extension/sites/registry';
import { ROOT } from '../../conventions/repository-files';

const SHARE_BOX = `<!DOCTYPE html>
<!-- saved from url=(0033)https://www.linkedin.com/feed/ -->
<html><body><div id="interop-outlet"><template shadowrootmode="open">
  <div class="share-box-v2__modal" role="dialog">
    <div class="ql-editor" contenteditable="true"><p>Fresh bread</p></div>
    <button class="share-actions__primary-action">Post</button>
  </div></template></div>
<script>document.body.textContent = ''</script></body></html>`;

async function check(html: string) {
  const address = addressOf(html);
  if (!address) throw new Error('no address');
  const reports = await checkPage(sitesFor(address.host), openPage(html, address));
  return { address, reports };
}

describe('a saved page', () => {
  it.each([
    ['<!-- saved from url=(0014)https://x.com/ -->', 'https://x.com/'],
    ['<!--\n Page saved with SingleFile \n url: https://x.com/home \n-->', 'https://x.com/home'],
    ['<link rel="canonical" href="https://x.com/a">', 'https://x.com/a'],
    ['<link href="https://x.com/a" rel="canonical">', 'https://x.com/a'],
    ['<base href="https://x.com/b/">', 'https://x.com/b/'],
  ])('says where it came from: %s', (html, address) => {
    expect(addressOf(html)?.href).toBe(address);
  });

  it('may say nothing of the kind', () => {
    expect(addressOf('<html></html>')).toBeNull();
  });

  it('shows which selectors match and which composers are there, in shadow roots, too', async () => {
    const { address, reports } = await check(SHARE_BOX);
    expect(hasComposer(reports)).toBe(true);
    const [linkedin] = reports;
    expect(linkedin?.selectors).toContainEqual({ name: 'MODAL_PUBLISH', count: 1 });
    expect(linkedin?.surfaces.find(({ composers }) => composers.length > 0)?.composers).toEqual([
      { hasControl: true, isReply: false, isQuote: false, fate: 'public', characters: 11 },
    ]);
    const told = linesOf(address, reports).join('\n');
    expect(told).toContain('control found, no reply, would be public, 11 characters');
    expect(told).not.toContain('bread');
  });

  it('shows what a change of the site has cost', async () => {
    const { reports } = await check(SHARE_BOX.replace('share-actions__primary-action', 'new'));
    const { composers } = reports[0]?.surfaces.find((each) => each.composers.length > 0) ?? {};
    expect(composers).toMatchObject([{ hasControl: false }]);
    const gone = await check(SHARE_BOX.replace('ql-editor', 'new-editor'));
    expect(hasComposer(gone.reports)).toBe(false);
  });
});

describe('npm run site:check', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tact-site-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(html: string, ...words: string[]) {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html);
    const command = [path.join(ROOT, 'extension/tasks/site-check.mjs'), page, ...words];
    try {
      const { stdout } = await promisify(execFile)(process.execPath, command);
      return { stdout, code: 0 };
    } catch (error) {
      return error as { readonly stdout: string; readonly code: number };
    }
  }

  it('tells by its end whether a composer was found', async () => {
    expect(await run(SHARE_BOX)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Page of www.linkedin.com'),
    });
    const gone = await run('<p>Nothing</p>', '--host', 'bsky.app');
    expect(gone.code).toBe(1);
    expect(gone.stdout).toContain('No composer was found.');
  });
});
