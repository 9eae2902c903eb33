import { browser } from 'wxt/browser';

/** Files of the package that make up one content script. */
export interface ScriptFiles {
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}

/** WXT knows the files of the build by name; these come from the manifest itself. */
type PackagedFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Puts a content script into an open tab. A tab that was closed, discarded or may not be touched is no failure: it gets
 * its script when it is loaded again.
 */
export async function serveTab(tabId: number, { js = [], css = [] }: ScriptFiles): Promise<void> {
  const target = { tabId };
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
 * Serves the tabs that were open before Tact was installed or updated, as Chromium does not do by itself (Firefox
 * does).
 */
export async function serveOpenTabs(): Promise<void> {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const script of [...declared, ...registered]) {
    const tabs = await browser.tabs.query({ url: script.matches ?? [] });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => serveTab(id, script)));
  }
}
