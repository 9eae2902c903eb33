import type { Browser } from 'wxt/browser';
import type { MessageType } from '../shared/protocol/envelope';

/** Who sent a message. */
export interface Sender {
  /** A page of the extension itself, or a content script. */
  readonly place: 'page' | 'content';
  /** Hosts the message comes from: the frame's and, where known, the tab's. Empty for pages of the extension. */
  readonly hosts: readonly string[];
  /** From a private window. */
  readonly isPrivate: boolean;
}

/** What content scripts may ask for. They run beside strangers' code, so they get what they need and no more. */
const FOR_CONTENT: readonly MessageType[] = [
  'draft/classify',
  'post/published',
  'post/correct',
  'settings/read',
  'settings/change',
  'site/read',
  'site/pause',
  'time/note',
];

/** Tells who sent a message; null for anybody who is not part of this extension. */
export function readSender(
  sender: Browser.runtime.MessageSender,
  extensionId: string,
  extensionOrigin: string,
): Sender | null {
  if (sender.id !== extensionId) return null;
  const isPrivate = sender.tab?.incognito === true;
  const url = parse(sender.url);
  if (url?.href.startsWith(extensionOrigin)) return { place: 'page', hosts: [], isPrivate };
  if (!sender.tab) return null;
  const hosts = [url, parse(sender.tab.url)].flatMap((address) =>
    address?.host ? [address.host] : [],
  );
  return { place: 'content', hosts: [...new Set(hosts)], isPrivate };
}

export function mayAsk(sender: Sender, type: MessageType): boolean {
  return sender.place === 'page' || FOR_CONTENT.includes(type);
}

function parse(address: string | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}
