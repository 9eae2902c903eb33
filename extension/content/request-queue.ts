/** Longest wait for an answer; one that was lost must not keep later drafts from being asked. Milliseconds. */
const PATIENCE = 10_000;

/** How a queue talks to the rest. */
export interface QueueParts<Request, Answer> {
  readonly ask: (request: Request) => Promise<Answer>;
  readonly onAnswer: (answer: Answer, request: Request) => void;
  /** No answer came. Nothing is asked again by itself: the next change does that. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Asks one thing at a time. What comes while an answer is awaited replaces what came before it, so that a quick typist
 * is answered as fast as the other side can and nothing piles up.
 */
export class RequestQueue<Request, Answer> {
  private isBusy = false;
  private next: { readonly request: Request } | null = null;
  private isClosed = false;
  /** Grows when answers on their way are no longer wanted. */
  private generation = 0;

  constructor(private readonly parts: QueueParts<Request, Answer>) {}

  /** Asks now, or as soon as the running request is done. */
  push(request: Request): void {
    if (this.isClosed) return;
    this.next = { request };
    if (!this.isBusy) void this.run();
  }

  /** Forgets what waits; an answer on its way is ignored. */
  clear(): void {
    this.next = null;
    this.generation += 1;
  }

  /** Ends the queue. */
  close(): void {
    this.clear();
    this.isClosed = true;
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    for (let waiting = this.take(); waiting; waiting = this.take()) {
      const { generation } = this;
      try {
        const answer = await inTime(this.parts.ask(waiting.request));
        if (generation === this.generation) this.parts.onAnswer(answer, waiting.request);
      } catch (error) {
        if (generation === this.generation) this.parts.onFailure(error);
      }
    }
    this.isBusy = false;
  }

  private take(): { readonly request: Request } | null {
    const { next } = this;
    this.next = null;
    return next;
  }
}

/** Rejects when the answer takes too long. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
    const settle = () => clearTimeout(timer);
    answer.then(resolve, reject).finally(settle);
  });
}
