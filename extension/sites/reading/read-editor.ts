import type { Part, Reading } from '../site';
import { readBlocks, readPlainBlocks } from './block-text';
import { type DraftText, DraftTextBuilder } from './draft-text';
import { readField } from './field-text';
import { readPieces } from './pieces';

/** Longest draft that is looked at, in UTF-16 units; the background refuses longer ones. */
const LONGEST = 1_000_000;

const READERS: Readonly<Record<Reading, (editor: HTMLElement) => DraftText>> = {
  field: readField,
  blocks: readBlocks,
  'plain-blocks': readPlainBlocks,
  pieces: readPieces,
};

/** Text of an editor. One that is longer than anything a network takes reads as empty. */
export function readEditor(editor: HTMLElement, reading: Reading): DraftText {
  const draft = READERS[reading](editor);
  return draft.text.length > LONGEST ? { text: '', runs: [] } : draft;
}

/** Text of several fields, a line each; empty ones are left out. */
export function readParts(parts: readonly Part[]): DraftText {
  const [only, ...others] = parts;
  if (only && others.length === 0) return readEditor(only.node, only.reading);
  const builder = new DraftTextBuilder();
  for (const { node, reading } of parts) {
    const draft = readEditor(node, reading);
    if (draft.text.trim() === '') continue;
    if (!builder.isEmpty) builder.add('\n');
    builder.append(draft);
  }
  return builder.build();
}
