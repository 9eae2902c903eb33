import { isTextField } from '../../sites/reading/field-text';
import { onScreen, screenRect } from './screen-rect';

/** A text of more pieces fills its box anyway. */
const MOST_NODES = 120;
/** Widths of a letter in a text field, in font sizes, rather too wide than too narrow. */
const LETTER = 0.62;
const WIDE_LETTER = 1.05;
/** Scripts whose characters fill a square begin here. */
const FIRST_WIDE = 0x2e80;

/** Where words stand in an editor, line by line, in the window. A text field does not tell: all of it counts as words. */
export function wordsOf(editor: HTMLElement): readonly DOMRect[] {
  if (isTextField(editor)) return [screenRect(editor)];
  const page = editor.ownerDocument;
  // Constants of the platform, the same in every document.
  const walker = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const rects: DOMRect[] = [];
  for (let nodes = 0; walker.nextNode(); nodes++) {
    if (nodes === MOST_NODES) return [screenRect(editor)];
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) rects.push(onScreen(rect, page));
  }
  return rects;
}

/** The same for what may be covered at a pinch: of a text field the lines that its text can fill at most. */
export function likelyWordsOf(editor: HTMLElement): readonly DOMRect[] {
  if (!isTextField(editor)) return wordsOf(editor);
  const box = screenRect(editor);
  if (editor.scrollHeight > editor.clientHeight + 1) return [box];
  const style = getComputedStyle(editor);
  const size = parseFloat(style.fontSize) || 16;
  const line = parseFloat(style.lineHeight) || size * 1.3;
  const top = parseFloat(style.paddingTop) || 0;
  const letters = Math.max(1, (box.width - 2 * top) / size);
  const lines = editor.value
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / letters)), 0);
  return [new DOMRect(box.x, box.y, box.width, Math.min(box.height, top + (lines + 0.5) * line))];
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += (letter.codePointAt(0) ?? 0) < FIRST_WIDE ? LETTER : WIDE_LETTER;
  }
  return width;
}
