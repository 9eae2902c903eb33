/** Where a selection begins and ends. */
interface Place {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

/**
 * Brings the focus back to a text, and the caret to where it was: a press on a button takes the selection out of a rich
 * editor. Text fields keep theirs.
 */
export class Caret {
  private kept: Place | null = null;

  /** Remembers the caret, if it stands in the editor. */
  keep(editor: HTMLElement | null): void {
    this.kept = placeIn(editor) ?? this.kept;
  }

  /** Another text: what is remembered is of no use any more. */
  forget(): void {
    this.kept = null;
  }

  /** Focuses the editor, with the caret where it is, or where it was. */
  giveBack(editor: HTMLElement | null): void {
    const place = placeIn(editor) ?? this.kept;
    editor?.focus({ preventScroll: true });
    if (!place || !editor?.contains(place.anchor) || !editor.contains(place.focus)) return;
    const { anchor, anchorOffset, focus, focusOffset } = place;
    try {
      const selection = editor.ownerDocument.getSelection();
      selection?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    } catch {
      // The page has shortened a node since: its own idea of the caret stands.
    }
  }
}

function placeIn(editor: HTMLElement | null): Place | null {
  const selection = editor?.ownerDocument.getSelection();
  if (!editor || !selection) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !editor.contains(anchorNode)) return null;
  return { anchor: anchorNode, anchorOffset, focus: focusNode, focusOffset };
}
