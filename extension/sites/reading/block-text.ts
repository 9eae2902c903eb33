import { isElement } from '../trees';
import { type DraftText, DraftTextBuilder } from './draft-text';

/** Elements that begin on a line of their own in every editor served (Draft.js, Lexical, Quill, ProseMirror, plain). */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Not the person's words: placeholders that are real text, helper nodes of editors, nodes of other writing aids. */
const IGNORED =
  'script, style, [data-slate-placeholder], .defaultValue, .ql-ui, .ql-cursor, .ql-clipboard, .ProseMirror-separator';
const OTHER_AIDS = /^(grammarly|lt|harper|languagetool|tact)-/;

/**
 * Text of a contenteditable: blocks are lines, <br> is a line end, an emoji drawn as <img> is its `alt`. `write` may
 * replace characters one for one.
 */
export function readBlocks(root: HTMLElement, write?: (text: string) => string): DraftText {
  const builder = new DraftTextBuilder();
  addBlocks(builder, root, write);
  return builder.build();
}

/** Adds the text of a contenteditable to a draft. */
export function addBlocks(
  builder: DraftTextBuilder,
  root: HTMLElement,
  write?: (text: string) => string,
): void {
  new BlockReader(builder, root, write).readChildren(root);
}

/**
 * The same where the browser itself puts no-break spaces for doubled or trailing spaces: they become plain spaces,
 * except where a typist of French means them.
 */
export function readPlainBlocks(root: HTMLElement): DraftText {
  return readBlocks(root, withoutFillers);
}

/** A no-break space is meant before ; : ! ? » % and money signs, after «, and between digits; else it is filler. */
function withoutFillers(text: string): string {
  return text.replaceAll(/(?<!«|\d(?=.\d))\u00a0(?![;:!?»%€$£¢])/g, ' ');
}

class BlockReader {
  /** A block has ended: whatever comes next begins a new line. */
  private isLineDue = false;
  /** Something stands on the current line outside any finished block. */
  private isLineOpen = false;

  constructor(
    private readonly builder: DraftTextBuilder,
    private readonly root: Node,
    private readonly write?: (text: string) => string,
  ) {}

  readChildren(parent: Node): void {
    for (const child of parent.childNodes) this.read(child, parent);
  }

  private read(node: Node, parent: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      this.readText(node as Text);
      return;
    }
    if (!isElement(node) || isIgnored(node)) return;
    if (node.tagName === 'BR') this.readBreak(node, parent);
    else if (node.tagName === 'IMG') this.readPicture(node);
    else if (BLOCKS.has(node.tagName)) this.readBlock(node);
    else this.readChildren(node);
  }

  private readText(node: Text): void {
    if (node.data === '') return;
    this.beginContent();
    this.builder.addNode(node, this.write);
  }

  private readPicture(picture: Element): void {
    const alt = picture.getAttribute('alt');
    if (!alt) return;
    this.beginContent();
    this.builder.add(alt);
  }

  /** A <br> at the end of its block only keeps the line high enough for the caret. */
  private readBreak(br: Element, parent: Node): void {
    if (this.isLast(br, parent)) return;
    this.beginContent();
    this.builder.add('\n');
  }

  private readBlock(block: Element): void {
    if (this.isLineDue || this.isLineOpen) this.breakLine();
    this.readChildren(block);
    this.isLineDue = true;
    this.isLineOpen = false;
  }

  private beginContent(): void {
    if (this.isLineDue) this.breakLine();
    this.isLineOpen = true;
  }

  private breakLine(): void {
    this.builder.add('\n');
    this.isLineDue = false;
    this.isLineOpen = false;
  }

  /** Whether nothing of the same block follows: inline wrappers around the node are looked out of. */
  private isLast(node: Node, parent: Node): boolean {
    let at: Node = node;
    let container: Node = parent;
    while (!hasContentAfter(at)) {
      const isInline = isElement(container) && !BLOCKS.has(container.tagName);
      if (container === this.root || !isInline || !container.parentNode) return true;
      at = container;
      container = container.parentNode;
    }
    return false;
  }
}

function hasContentAfter(node: Node): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE ? next.nodeValue !== '' : isElement(next)) {
      return true;
    }
  }
  return false;
}

function isIgnored(element: Element): boolean {
  return OTHER_AIDS.test(element.localName) || element.matches(IGNORED);
}
