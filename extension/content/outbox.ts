import { ProtocolError, send } from '../shared/protocol/client';
import type { PublishedPost } from '../shared/protocol/messages';

/** Waits before further attempts when the background could not be reached. Milliseconds. */
const RETRIES = [1_000, 5_000, 25_000];

/**
 * Hands publications to the background, which keeps each once however often it hears of it. What could not be handed
 * over stays here, in the memory of the page, until a later attempt; once the extension is gone, nothing can be done.
 */
export class Outbox {
  private readonly waiting = new Map<string, PublishedPost>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private isBusy = false;

  /** Sends a publication, now or as soon as it can be. */
  add(post: PublishedPost): void {
    this.waiting.set(post.id, post);
    this.flush();
  }

  /** Tries again what could not be handed over: a page that comes back, or a person who writes, may find it possible. */
  flush(): void {
    if (this.waiting.size === 0) return;
    this.attempts = 0;
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.isBusy) return;
    clearTimeout(this.timer);
    this.isBusy = true;
    let hasFailed = false;
    for (const post of [...this.waiting.values()]) {
      if (await isSettled(post)) this.waiting.delete(post.id);
      else hasFailed = true;
    }
    this.isBusy = false;
    const delay = RETRIES[this.attempts];
    if (hasFailed && delay !== undefined) {
      this.attempts += 1;
      this.timer = setTimeout(() => void this.run(), delay);
    } else if (!hasFailed && this.waiting.size > 0) {
      // Others came in the meantime.
      await this.run();
    }
  }
}

/** Whether nothing more is to be done about a publication: it was kept or refused, or nobody is there any more. */
async function isSettled(post: PublishedPost): Promise<boolean> {
  try {
    const answer = await send('post/published', post);
    return answer.status !== 'refused' || answer.reason !== 'storage';
  } catch (error) {
    return !(
      error instanceof ProtocolError &&
      (error.code === 'no_answer' || error.code === 'failed')
    );
  }
}
