import { browser } from 'wxt/browser';

/** The page in the open tab. */
export interface OpenSite {
  readonly host: string;
  readonly origin: string;
  readonly tabId: number | null;
  readonly isPrivate: boolean;
}

/** The page that the popup was opened over; null where Tact cannot serve (new tab, settings, files). */
export async function openSite(): Promise<OpenSite | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return siteOf(tab?.url, tab?.id ?? null, tab?.incognito);
  } catch {
    return null;
  }
}

/** Host (with its port) and origin of a secure web address; null for anything else: no permission covers others. */
export function siteOf(
  address: string | undefined,
  tabId: number | null,
  isPrivate = false,
): OpenSite | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host, origin } = new URL(address);
  return protocol === 'https:' ? { host, origin, tabId, isPrivate } : null;
}
