import { tellsFailure } from '../sites/labels';
import type { Site } from '../sites/site';
import { isShown } from '../sites/visibility';

/** How pages announce things. */
const MESSAGES = '[role="alert"], [role="alertdialog"], [data-testid="toast"]';

/** Messages that stood in the page before somebody tried to publish; they tell nothing about the attempt. */
export class Failures {
  private readonly before: ReadonlySet<string>;

  constructor(
    private readonly site: Site,
    private readonly roots: readonly ParentNode[],
  ) {
    this.before = new Set(this.messages());
  }

  /** Whether the page now shows a new message that tells of a failure. */
  areShown(): boolean {
    if (this.messages().some((message) => !this.before.has(message) && tellsFailure(message))) {
      return true;
    }
    const { failure } = this.site;
    return (
      failure !== undefined && this.shown(failure).some((each) => !this.before.has(textOf(each)))
    );
  }

  private messages(): string[] {
    const { failure } = this.site;
    return this.shown(failure ? `${MESSAGES}, ${failure}` : MESSAGES).map(textOf);
  }

  private shown(selector: string): Element[] {
    return this.roots.flatMap((root) => [...root.querySelectorAll(selector)].filter(isShown));
  }
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? '';
}
