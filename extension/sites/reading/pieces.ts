import { addBlocks } from './block-text';
import { type DraftText, DraftTextBuilder } from './draft-text';

/** What can be typed into. */
const EDITABLE =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], textarea';

/**
 * Text of an editor that is made of many editable pieces, as Gutenberg's blocks are: each outermost one is a paragraph,
 * empty ones are left out, and between two paragraphs there is a blank line.
 */
export function readPieces(root: HTMLElement): DraftText {
  const builder = new DraftTextBuilder();
  for (const piece of outermostPieces(root)) {
    const mark = builder.mark();
    if (!builder.isEmpty) builder.add('\n\n');
    const start = builder.mark();
    if (piece.tagName === 'TEXTAREA') builder.add((piece as HTMLTextAreaElement).value);
    else addBlocks(builder, piece);
    if (builder.isBlankSince(start)) builder.cutBack(mark);
  }
  return builder.build();
}

/** The editable pieces below a root that stand in no other one; the root itself where it is one and holds none. */
function outermostPieces(root: HTMLElement): readonly HTMLElement[] {
  const pieces = [...root.querySelectorAll<HTMLElement>(EDITABLE)];
  const outermost = pieces.filter((piece) => {
    const around = piece.parentElement?.closest(EDITABLE);
    return !around || around === root || !root.contains(around);
  });
  return outermost.length > 0 || !root.matches(EDITABLE) ? outermost : [root];
}
