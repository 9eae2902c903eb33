import { Window } from 'happy-dom';

/** What Node brings along itself stays: its timers, its addresses. */
const OF_NODE = new Set(Object.getOwnPropertyNames(globalThis));

/** How browsers and page savers write down where a page came from, the surest first. */
const ADDRESSES: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
  /<!--[^>]*?\burl:\s*(https?:\/\/[^\s>]+)/i,
  /<link\b[^>]*\brel=["']?canonical\b[^>]*\bhref=["']?(https?:\/\/[^\s"'>]+)/i,
  /<link\b[^>]*\bhref=["']?(https?:\/\/[^\s"'>]+)[^>]*\brel=["']?canonical\b/i,
  /<base\b[^>]*\bhref=["']?(https?:\/\/[^\s"'>]+)/i,
];

/** The address a saved page came from, as far as it says so. */
export function addressOf(html: string): URL | null {
  for (const pattern of ADDRESSES) {
    const address = pattern.exec(html)?.[1];
    if (address !== undefined && URL.canParse(address)) return new URL(address);
  }
  return null;
}

/** Opens a saved page without running or fetching anything in it; adapters then find it as the global document. */
export function openPage(html: string, address: URL): Document {
  const window = new Window({
    url: address.href,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableChildFrameNavigation: true },
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const names = Object.getOwnPropertyNames(window).filter((name) => !OF_NODE.has(name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: (window as unknown as Record<string, unknown>)[name],
      configurable: true,
      writable: true,
    });
  }
  const page = window.document as unknown as Document;
  // Without its scripts: nothing of the page is to run.
  const text = html.replaceAll(/<script\b[\s\S]*?<\/script\s*>/gi, '');
  const saved = new window.DOMParser().parseFromString(text, 'text/html');
  window.document.documentElement.remove();
  window.document.append(window.document.adoptNode(saved.documentElement));
  openShadowRoots(page);
  return page;
}

/** Makes the shadow roots that a page was saved with; parsers that are not a browser's leave them as templates. */
export function openShadowRoots(root: ParentNode): void {
  const templates = root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]');
  for (const template of templates) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    openShadowRoots(shadow);
  }
}
