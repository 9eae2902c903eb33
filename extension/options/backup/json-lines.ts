import { type JSONPath, type JSONVisitor, visit } from 'jsonc-parser';

/** JSON as it is, without the liberties that the parser could allow. */
const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

/** Where JSON stops being JSON. `isEnd`: the text ends too early. */
export interface SyntaxFault {
  /** Counted from 1; null when it cannot be told. */
  readonly line: number | null;
  readonly isEnd: boolean;
}

/** Finds the first place at which a text that JSON.parse has refused is wrong. */
export function syntaxFault(text: string): SyntaxFault {
  const end = text.trimEnd().length;
  let fault: SyntaxFault | null = null;
  walk(text, {
    onError: (_code, offset, length, line) => {
      fault ??= { line: line + 1, isEnd: offset + length >= end };
    },
  });
  return fault ?? { line: null, isEnd: false };
}

/** The line, counted from 1, on which the value at `path` begins; null when it cannot be told. */
export function lineOfPath(text: string, path: JSONPath): number | null {
  let found: number | null = null;
  const look = (line: number, at: JSONPath): boolean => {
    const isOnTheWay = at.every((step, index) => step === path[index]);
    if (isOnTheWay && at.length === path.length) found ??= line + 1;
    return isOnTheWay && at.length < path.length;
  };
  walk(text, {
    // The parser leaves what `look` passes over only where it tells ends, too.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
    onObjectBegin: (_offset, _length, line, _character, at) => look(line, at()),
    onArrayBegin: (_offset, _length, line, _character, at) => look(line, at()),
    onLiteralValue: (_value, _offset, _length, line, _character, at) => void look(line, at()),
  });
  return found;
}

function walk(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, STRICT);
  } catch {
    // Nested deeper than the parser can follow: the line stays unknown.
  }
}
