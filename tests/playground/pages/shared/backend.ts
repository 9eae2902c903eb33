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

/** Where events outlive the page of a network that leaves for another one; each tab has its own. */
const KEPT = 'playground-events';

window.playground = outerState() ?? {
  events: keptEvents(),
  ready: false,
  failing: switches.fail,
};

/** A page in a frame of another one of its network shares that one's state: the tests look at the outer page. */
function outerState(): PageState | null {
  if (window.parent === window) return null;
  try {
    return (window.parent.playground as PageState | undefined) ?? null;
  } catch {
    // Another origin's page.
    return null;
  }
}

function keptEvents(): PageEvent[] {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? [] : (JSON.parse(kept) as PageEvent[]);
}

/**
 * Notes what happened to a text. A page that leaves for another address afterwards gives it here, so that the tests see
 * the event on the page that stays.
 */
export function note(event: PageEvent, leaveFor?: string): void {
  const { events } = window.playground;
  sessionStorage.setItem(KEPT, JSON.stringify([...events, event]));
  if (leaveFor === undefined) events.push(event);
  else location.assign(leaveFor);
}

/**
 * Publishes as the network does: a request to its own endpoint, and an answer of 200 that may hold an error.
 * Gives true when the post is out; the page then leaves for `leaveFor`, if given.
 */
export async function publish(
  endpoint: string,
  post: { readonly surface: string; readonly text: string; readonly reply: boolean },
  leaveFor?: string,
): Promise<boolean> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-playground-page': '1',
      ...(window.playground.failing ? { 'x-playground-fail': '1' } : {}),
      ...(switches.slow ? { 'x-playground-slow': '1' } : {}),
    },
    body: JSON.stringify({ text: post.text }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  const out = response.ok && answer.errors === undefined;
  note({ what: out ? 'published' : 'failed', ...post }, out ? leaveFor : undefined);
  return out;
}
