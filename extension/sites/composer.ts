import { isDisabled } from './controls';
import { fateOfLabel, labelOf } from './labels';
import type { DraftText } from './reading/draft-text';
import { readParts } from './reading/read-editor';
import type { Fate, Part, Site, Surface } from './site';
import { treesIn } from './trees';
import { isShown } from './visibility';

/** One composer of a page: an editor and what its site knows about it. Holds the editor, nothing else of the page. */
export class Composer {
  constructor(
    readonly site: Site,
    readonly surface: Surface,
    readonly editor: HTMLElement,
  ) {}

  /** Whether the editor still stands in a page: a frame that is gone keeps its own nodes. */
  get isConnected(): boolean {
    return this.editor.isConnected && this.editor.ownerDocument.defaultView !== null;
  }

  /** The fields that make up the text, in their order. */
  parts(): readonly Part[] {
    return this.partsOf(this.editor);
  }

  read(): DraftText {
    return readParts(this.parts());
  }

  /** Whether an element stands in one of the composer's fields. */
  holds(element: Node): boolean {
    return this.parts().some(({ node }) => node === element || node.contains(element));
  }

  /** Smallest element around text and controls. */
  scope(): HTMLElement {
    return this.surface.scope(this.editor);
  }

  control(scope: HTMLElement = this.scope()): HTMLElement | null {
    return this.surface.control(scope, this.editor);
  }

  /** Whether the elements of a press include the control that publishes. A composer that is gone has none. */
  isPressedBy(path: readonly Element[]): boolean {
    const control = this.isConnected ? this.control() : null;
    return control !== null && path.includes(control);
  }

  isReply(scope: HTMLElement = this.scope()): boolean {
    return this.surface.isReply(this.editor, scope);
  }

  isQuote(scope: HTMLElement = this.scope()): boolean {
    return this.surface.isQuote?.(this.editor, scope) ?? false;
  }

  /** What publishing would make of the text as the composer is set now. */
  fate(scope: HTMLElement = this.scope()): Fate {
    const marked = this.surface.fate?.(this.editor, scope) ?? 'public';
    if (marked !== 'public' || this.surface.savesToPublish) return marked;
    const control = this.control(scope);
    return (control && fateOfLabel(labelOf(control))) ?? 'public';
  }

  /** The editors that one press of the control publishes together, in their order; most networks have one. */
  thread(): HTMLElement[] {
    if (!this.surface.threads) return [this.editor];
    const editors = [...this.scope().querySelectorAll<HTMLElement>(this.surface.editor)];
    const shown = editors.filter((editor) => editor === this.editor || isShown(editor));
    return shown.includes(this.editor) ? shown : [this.editor];
  }

  /** Texts of the thread's posts; empty ones are none. */
  threadTexts(): readonly string[] {
    return this.thread()
      .map((editor) => readParts(this.partsOf(editor)).text.trim())
      .filter((text) => text !== '');
  }

  /** Text of the whole thread. */
  threadText(): string {
    return this.threadTexts().join('\n\n');
  }

  /** Whether a key event asks to publish. An open list of suggestions takes Enter for itself. */
  isPublishKey(event: KeyboardEvent): boolean {
    if (event.isComposing || (event.key !== 'Enter' && event.code !== 'Enter')) return false;
    const isModified = event.ctrlKey || event.metaKey;
    if (this.surface.keys === 'mod-enter') return isModified && this.isReady();
    if (this.surface.keys !== 'enter' || isModified || event.shiftKey || event.altKey) return false;
    const { editor } = this;
    return editor.ariaExpanded !== 'true' && !editor.hasAttribute('aria-activedescendant');
  }

  private partsOf(editor: HTMLElement): readonly Part[] {
    const { parts, reading, scope } = this.surface;
    return parts?.(editor, scope(editor)) ?? [{ node: editor, reading }];
  }

  private isReady(): boolean {
    const control = this.control();
    return !control || !isDisabled(control);
  }
}

/** Editors of which an element may be part, however deep it stands in them. */
const UNUSABLE =
  ':disabled, [readonly], [aria-readonly="true"], [contenteditable="false"], [type="password"]';

/** The composer that an element belongs to, or null: nobody's, or private. */
export function composerAt(sites: readonly Site[], element: Element): Composer | null {
  for (const site of sites) {
    if (site.never && element.closest(site.never)) return null;
    for (const surface of site.surfaces) {
      const editor = editorAt(surface, element);
      if (!editor || !isUsable(editor, surface)) continue;
      if (surface.accepts && !surface.accepts(editor)) continue;
      return new Composer(site, surface, editor);
    }
  }
  return null;
}

/** A root of many editable pieces may say that it is not editable itself. */
function isUsable(editor: HTMLElement, { reading }: Surface): boolean {
  return reading === 'pieces' || !editor.matches(UNUSABLE);
}

/** The editor an element stands in, or the one that a title or another companion field belongs to. */
function editorAt(surface: Surface, element: Element): HTMLElement | null {
  const editor = element.closest<HTMLElement>(surface.editor);
  if (editor || !surface.companion) return editor;
  const companion = element.closest<HTMLElement>(surface.companion);
  return companion && (surface.editorOf?.(companion) ?? null);
}

/** All composers below a root, in the open shadow roots and frames that the sites name, too. */
export function composersIn(sites: readonly Site[], root: ParentNode): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  const selector = sites.flatMap(({ surfaces }) => surfaces.map(({ editor }) => editor)).join(', ');
  if (selector === '') return [];
  const elements = treesIn(sites, root).flatMap((tree) => [
    ...tree.querySelectorAll<HTMLElement>(selector),
  ]);
  for (const element of elements) {
    const composer = composerAt(sites, element);
    if (composer?.editor === element && isShown(element)) found.set(element, composer);
  }
  return [...found.values()];
}
