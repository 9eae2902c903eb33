import { tellsFailure } from '../sites/labels';
import type { Site } from '../sites/site';
import { isShown } from '../sites/visibility';

/** How pages announce things. */
const MESSAGES = '[role="alert"], [role="alertdialog"], [data-testid="toast"]';

/**
 * Messages of failure since somebody tried to publish. Those that stood in the page before tell nothing about the
 * attempt, as long as they stand: the same words count when they come once more.
 */
export class Failures {
  private before: ReadonlyMap<string, number>;

  constructor(
    private readonly site: Site,
    private readonly roots: readonly ParentNode[],
  ) {
    this.before = countOf(this.messages());
  }

  /** Whether the page now shows a new message that tells of a failure. */
  areShown(): boolean {
    const { failure } = this.site;
    const told = this.messages();
    const known = failure === undefined ? [] : this.shown(failure).map(textOf);
    const now = countOf(told);
    const isNew = (message: string) => (now.get(message) ?? 0) > (this.before.get(message) ?? 0);
    const isFailed = known.some(isNew) || told.some((each) => isNew(each) && tellsFailure(each));
    this.before = leastOf(this.before, now);
    return isFailed;
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

/** How often each message stands in the page. */
function countOf(messages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
  return counts;
}

/** What of the earlier messages is still there. */
function leastOf(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    [...before].map(([message, times]) => [message, Math.min(times, now.get(message) ?? 0)]),
  );
}
