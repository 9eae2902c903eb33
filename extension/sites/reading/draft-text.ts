import type { Span } from '../../shared/verdict';

/** A run of the text that stands in one text node of the page, unchanged. */
interface Run extends Span {
  readonly node: Text;
  /** Where the run begins in the node. */
  readonly offset: number;
}

/** A draft as a reader would see it, with the way back to the page. */
export interface DraftText {
  readonly text: string;
  /** In the order of the text; parts that stand in no text node (line ends, emoji pictures) have none. */
  readonly runs: readonly Run[];
}

/** Zero-width characters that editors put in and nobody types. The joiners of emoji and scripts stay. */
const INVISIBLE = /[\u200b\u2060\ufeff]/;

/** How far a draft had got. */
interface Mark {
  readonly length: number;
  readonly runs: number;
}

/** Collects a draft piece by piece. */
export class DraftTextBuilder {
  private text = '';
  private readonly runs: Run[] = [];

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Adds a text node's characters; invisible ones are left out. `write` may replace characters one for one. */
  addNode(node: Text, write: (text: string) => string = (text) => text): void {
    const data = node.data;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      if (at < data.length && !INVISIBLE.test(data.charAt(at))) continue;
      if (at > from) this.addRun(node, from, write(data.slice(from, at)));
      from = at + 1;
    }
  }

  /** Adds text that stands in no text node. */
  add(text: string): void {
    this.text += text;
  }

  /** A place to come back to. */
  mark(): Mark {
    return { length: this.text.length, runs: this.runs.length };
  }

  /** Whether nothing but white space came after a mark. */
  isBlankSince({ length }: Mark): boolean {
    return this.text.slice(length).trim() === '';
  }

  /** Forgets what came after a mark. */
  cutBack({ length, runs }: Mark): void {
    this.text = this.text.slice(0, length);
    this.runs.length = runs;
  }

  /** Adds another draft behind this one. */
  append({ text, runs }: DraftText): void {
    const at = this.text.length;
    this.text += text;
    for (const run of runs) this.runs.push({ ...run, start: run.start + at, end: run.end + at });
  }

  build(): DraftText {
    return { text: this.text, runs: this.runs };
  }

  private addRun(node: Text, offset: number, text: string): void {
    const start = this.text.length;
    this.text += text;
    this.runs.push({ start, end: this.text.length, node, offset });
  }
}

/** The place of a stretch of the draft in the page; null when it stands in no text node, or no longer does. */
export function rangeOf(draft: DraftText, span: Span): Range | null {
  const inside = draft.runs.filter((run) => run.start < span.end && run.end > span.start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.end, span.end) - last.start);
  } catch {
    // The page has shortened a node since it was read.
    return null;
  }
  return range;
}
