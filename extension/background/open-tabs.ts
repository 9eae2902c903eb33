import { browser } from 'wxt/browser';

/**
 * Puts the content scripts into tabs that were open before Tact was installed or updated, as Chromium does not do by
 * itself (Firefox does). Tabs that may not be touched are left alone.
 */
export async function serveOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const { matches, js, css } of [...scripts, ...registered]) {
    const tabs = await browser.tabs.query({ url: matches ?? [] });
    await Promise.all(tabs.map(({ id }) => serve(id, js ?? [], css ?? [])));
  }
}

async function serve(
  tabId: number | undefined,
  js: readonly string[],
  css: readonly string[],
): Promise<void> {
  if (tabId === undefined) return;
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: [...css] });
    if (js.length > 0) await browser.scripting.executeScript({ target: { tabId }, files: [...js] });
  } catch {
    // Discarded, crashed or closed tabs get their scripts when they are loaded.
  }
}
