import type { UiLanguage } from '../shared/i18n';
import { direction } from '../shared/i18n';

/** A browser that opens the file is told to run nothing and to fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** What a saved report is made of. */
export interface SavedPage {
  readonly title: string;
  readonly language: UiLanguage;
  /** Our own style sheets (style-text.ts). */
  readonly css: string;
  /** The report as it is drawn on the page; it is copied. */
  readonly paper: Element;
}

/**
 * One self-contained HTML file: styles and drawings inside, no script, light whatever the page is. The DOM writes it,
 * so that texts, such as the names of campaigns, stay texts.
 */
export function savedHtml({ title, language, css, paper }: SavedPage): string {
  const page = document.implementation.createHTMLDocument('');
  page.title = title;
  const root = page.documentElement;
  root.lang = language;
  root.dir = direction(language);
  root.dataset.theme = 'light';
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { name: 'color-scheme', content: 'light' }),
  );
  const style = page.createElement('style');
  // The one thing that would end the element before its end.
  style.textContent = css.replaceAll('</', '<\\/');
  page.head.append(style);
  const main = page.createElement('main');
  main.append(page.importNode(paper, true));
  page.body.append(main);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
