import { ProtocolError, send } from '../shared/protocol/client';
import type { PublishedAnswer, PublishedPost } from '../shared/protocol/messages';

/** Waits before further attempts when the background could not be reached. Milliseconds. */
const RETRIES = [1_000, 5_000, 25_000];

/**
 * Hands a publication to the background, which keeps it once however often it hears of it. Answers what became of it,
 * or null when it could not be handed over.
 */
export async function sendPublication(post: PublishedPost): Promise<PublishedAnswer | null> {
  for (const delay of [...RETRIES, null]) {
    try {
      return await send('post/published', post);
    } catch (error) {
      const isWorthIt =
        error instanceof ProtocolError && (error.code === 'no_answer' || error.code === 'failed');
      if (!isWorthIt || delay === null) return null;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return null;
}
