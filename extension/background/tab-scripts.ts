import { browser } from 'wxt/browser';
import { isServed, tellToLeave } from '../shared/protocol/page';

/** Files of the package that make up one content script. */
export interface ScriptFiles {
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  /** Also in the frames of the tab that the extension may enter. */
  readonly allFrames?: boolean;
}

/** WXT knows the files of the build by name; these come from the manifest itself. */
type PackagedFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Puts a content script into an open tab, unless one is at work there. A tab that was closed, discarded or may not be
 * touched is no failure: it gets its script when it is loaded again.
 */
export async function serveTab(
  tabId: number,
  { js = [], css = [], allFrames = false }: ScriptFiles,
): Promise<void> {
  if (await isServed(tabId)) return;
  const target = { tabId, allFrames };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
    if (js.length > 0) {
      await browser.scripting.executeScript({ target, files: [...js] as PackagedFiles });
    }
  } catch {
    // See above.
  }
}

/**
 * Serves tabs that no script came into by itself: those that were open before Tact was installed or updated, as Chromium
 * leaves them, or before its permission for their hosts was given.
 */
export async function serveOpenTabs(): Promise<void> {
  for (const script of await knownScripts()) {
    const ids = await tabsOf(script);
    await Promise.all(ids.map((id) => serveTab(id, script)));
  }
}

/** The same for one tab. */
export async function serveOpenTab(tabId: number): Promise<void> {
  for (const script of await knownScripts()) {
    if ((await tabsOf(script)).includes(tabId)) await serveTab(tabId, script);
  }
}

/** Ends the content scripts on some hosts, in whichever tabs they are: those pages are no longer to be read. */
export async function leaveTabs(hosts: readonly string[]): Promise<void> {
  // Without permission no tab has an address; each script knows its own.
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => tellToLeave(id, hosts)));
}

interface KnownScript extends ScriptFiles {
  readonly matches: readonly string[];
}

async function knownScripts(): Promise<readonly KnownScript[]> {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts();
  return [
    ...declared.map(({ js, css, matches = [], all_frames: allFrames = false }) => ({
      ...{ js: js ?? [], css: css ?? [], matches, allFrames },
    })),
    ...registered.map(({ matches = [], ...script }) => ({ ...script, matches })),
  ];
}

/** A script for frames stands in pages of any path: the tab's own address says nothing of its frames'. */
async function tabsOf({ matches, allFrames = false }: KnownScript): Promise<readonly number[]> {
  const url = allFrames
    ? matches.map((pattern) => pattern.replace(/(?<=[^:/])\/.*$/, '/*'))
    : [...matches];
  const tabs = await browser.tabs.query({ url });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
