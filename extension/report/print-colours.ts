import { LIGHT } from '../shared/theme';

let sheet: CSSStyleSheet | null = null;

/** On paper the report is light and its ground is the paper, whatever theme the screen has. */
export function printInLight(page: Document): void {
  if (sheet !== null) return;
  const colours = Object.entries({ ...LIGHT, paper: '#ffffff', card: '#ffffff' });
  const lines = colours.map(([name, value]) => `--tact-${name}: ${value};`);
  sheet = new CSSStyleSheet();
  // Twice the root: as strong as the rules of the dark theme, and later.
  sheet.replaceSync(
    `@media print { :root:root, :root[data-theme] { color-scheme: light; ${lines.join(' ')} } }`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
