import { direction, type UiLanguage } from '../i18n';
import { themeCss } from '../theme';
import type { Settings } from '../settings';

let sheet: CSSStyleSheet | null = null;

/** Gives a page of the extension its theme, language and direction. May be called again when a setting changes.
 * The theme is an adopted sheet: a content security policy without inline styles still allows it. */
export function dressPage(page: Document, language: UiLanguage, theme: Settings['theme']): void {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss());
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  }
  const root = page.documentElement;
  root.lang = language;
  root.dir = direction(language);
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
