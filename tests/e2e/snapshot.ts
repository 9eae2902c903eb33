import type { Page } from 'puppeteer-core';

/** Everything of a page that Tact must leave as it is. */
export interface PageSnapshot {
  /** The whole document, open shadow roots included, without Tact's own host element. */
  readonly html: string;
  /** Where the caret is: path of the node and offset, or the range of a text field. */
  readonly caret: string;
  /** Values of text fields, which the document's text does not show. */
  readonly values: readonly string[];
}

/** Reads the page. Runs in the page itself, so it stands on its own. */
export function takeSnapshot(page: Page): Promise<PageSnapshot> {
  return page.evaluate(() => {
    const OWN = 'TACT-BADGE';
    const values: string[] = [];

    const write = (node: Node): string => {
      if (node instanceof Element) {
        if (node.tagName === OWN) return '';
        if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) {
          values.push(node.value);
        }
        const attributes = [...node.attributes]
          .map(
            (attribute) =>
              ` ${attribute.name}=${JSON.stringify(attribute.value.replace(/^blob:.*/, 'blob:'))}`,
          )
          .join('');
        const shadow = node.shadowRoot
          ? `#shadow(${[...node.shadowRoot.childNodes].map(write).join('')})`
          : '';
        const children = [...node.childNodes].map(write).join('');
        return `<${node.localName}${attributes}>${shadow}${children}</>`;
      }
      return node instanceof Text ? JSON.stringify(node.data) : `(${node.nodeName})`;
    };

    const path = (node: Node | null): string => {
      const steps: string[] = [];
      for (let at: Node | null = node; at;) {
        const parent: Node | null = at.parentNode;
        if (parent) {
          const siblings = [...parent.childNodes].filter((each) => each.nodeName !== OWN);
          steps.unshift(String(siblings.indexOf(at as ChildNode)));
          at = parent;
        } else if (at instanceof ShadowRoot) {
          steps.unshift('shadow');
          at = at.host;
        } else {
          at = null;
        }
      }
      return steps.join('/');
    };

    let active: Element | null = document.activeElement;
    const roots: ShadowRoot[] = [];
    while (active?.shadowRoot?.activeElement) {
      roots.push(active.shadowRoot);
      active = active.shadowRoot.activeElement;
    }
    const html = write(document.documentElement);
    let caret = `${path(active)}: `;
    if (active instanceof HTMLTextAreaElement) {
      caret += `${active.selectionStart}–${active.selectionEnd}`;
    } else {
      const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: roots }) ?? [];
      if (range) {
        caret += `${path(range.startContainer)}@${range.startOffset}–${path(range.endContainer)}@${range.endOffset}`;
      }
    }
    return { html, caret, values };
  });
}

/** Longest wait until both pages have done with their own work. Milliseconds. */
const SETTLING = 4000;

/**
 * Waits until a page with Tact looks as the one without. Editors colour and tidy up a moment after the last key, in their
 * own time in each browser; what stays different is Tact's doing. Rejects with the first difference.
 */
export async function settleAlike(withTact: Page, without: Page): Promise<void> {
  const deadline = Date.now() + SETTLING;
  for (;;) {
    const found = difference(await takeSnapshot(withTact), await takeSnapshot(without));
    if (found === null) return;
    if (Date.now() > deadline) throw new Error(found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The first place where two snapshots differ, in words, or null. */
export function difference(withTact: PageSnapshot, without: PageSnapshot): string | null {
  if (withTact.html !== without.html) {
    let at = 0;
    while (withTact.html[at] === without.html[at]) at++;
    const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
    return `the page differs: with Tact …${around(withTact.html)}… without …${around(without.html)}…`;
  }
  if (withTact.caret !== without.caret) {
    return `the caret differs: with Tact ${withTact.caret}, without ${without.caret}`;
  }
  if (withTact.values.join('\0') !== without.values.join('\0')) return 'a field’s value differs';
  return null;
}
