import { isShown } from '../sites/visibility';

/** Elements that came, or changed their words, since somebody tried to publish. */
export class NewMarks {
  private readonly before = new Map<Element, string>();

  /** `selector`: what they match; without one nothing ever comes. */
  constructor(
    private readonly selector: string | undefined,
    private readonly roots: readonly ParentNode[],
  ) {
    for (const mark of this.marks()) this.before.set(mark, mark.textContent ?? '');
  }

  /** Whether one of them can be seen now. */
  areShown(): boolean {
    return this.marks().some((mark) => this.before.get(mark) !== (mark.textContent ?? ''));
  }

  private marks(): Element[] {
    const { selector } = this;
    if (selector === undefined) return [];
    return this.roots.flatMap((root) => [...root.querySelectorAll(selector)].filter(isShown));
  }
}
