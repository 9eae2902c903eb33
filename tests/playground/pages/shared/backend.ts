import { switches } from './switches';

/** One thing the page did with a text. Tests read the list; nothing is stored. */
export interface PageEvent {
  readonly what: 'published' | 'failed' | 'draft' | 'scheduled' | 'discarded' | 'sent-privately';
  readonly surface: string;
  readonly text: string;
  readonly reply: boolean;
}

/** What a page tells the tests, as `window.playground`. */
export interface PageState {
  readonly events: PageEvent[];
  /** True once the composer that stays is mounted (see late.ts). */
  ready: boolean;
  /** Whether the network answers with an error; tests change it while the page stands. */
  failing: boolean;
}

declare global {
  interface Window {
    playground: PageState;
  }
}

window.playground = { events: [], ready: false, failing: switches.fail };

/** Notes what happened to a text. */
export function note(event: PageEvent): void {
  window.playground.events.push(event);
}

/**
 * Publishes as the network does: a request to its own endpoint, and an answer of 200 that may hold an error.
 * Gives true when the post is out.
 */
export async function publish(
  endpoint: string,
  post: { readonly surface: string; readonly text: string; readonly reply: boolean },
): Promise<boolean> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(window.playground.failing ? { 'x-playground-fail': '1' } : {}),
      ...(switches.slow ? { 'x-playground-slow': '1' } : {}),
    },
    body: JSON.stringify({ text: post.text }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  const out = response.ok && answer.errors === undefined;
  note({ what: out ? 'published' : 'failed', ...post });
  return out;
}
