import { packagedFile } from '../shared/packaged-file';

/** The display letters (extension/public/fonts), where they lie in the package. */
const LETTERS = '/fonts/fraunces-600.woff2';

/** All rules of a page's own style sheets as text. Letters that lie in files are left out: a saved page has no files. */
export function styleText(page: Document): string {
  return [...page.styleSheets, ...page.adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map((rule) => rule.cssText)
    .join('\n');
}

/** The display letters inside a rule of their own; empty where they cannot be read: the next letters serve, too. */
export async function lettersText(): Promise<string> {
  const file = await packagedFile(LETTERS);
  if (file === null) return '';
  const bytes = new Uint8Array(file);
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const source = `url('data:font/woff2;base64,${text}') format('woff2')`;
  return `@font-face { font-family: 'Tact Display'; font-weight: 600; src: ${source}; }`;
}
