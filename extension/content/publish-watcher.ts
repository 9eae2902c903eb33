import type { Composer } from '../sites/composer';
import { composersIn } from '../sites/composer';
import { BUTTONS, isDisabled } from '../sites/controls';
import type { Site } from '../sites/site';
import type { ComposerSession, Outgoing } from './composer-session';
import { originOf } from './deep-focus';
import { PendingPublication } from './pending-publication';

/** What the watcher needs from the page's sessions. */
export interface PublishParts {
  readonly page: Document;
  readonly sites: readonly Site[];
  readonly sessions: () => readonly ComposerSession[];
  /** The session of a composer, made if there is none yet. */
  readonly sessionOf: (composer: Composer) => ComposerSession;
  readonly onPublished: (session: ComposerSession, post: Outgoing) => void;
}

/** Keys by which a person empties a text or leaves it; after them an empty box is no sign of success. */
const GIVING_UP = new Set(['Backspace', 'Delete', 'Escape']);

/**
 * Sees a person publish: first the intent – a real press on the publishing control or the network's shortcut, with the
 * text as it is at that moment –, then the confirmation (see PendingPublication). Only listens; stops nothing.
 */
export class PublishWatcher {
  private readonly abort = new AbortController();
  private readonly pending = new Map<ComposerSession, PendingPublication>();

  constructor(private readonly parts: PublishParts) {
    const view = parts.page.defaultView;
    const { signal } = this.abort;
    const listen = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => view?.addEventListener(type, listener, { signal, capture: true, passive: true });
    listen('click', (event) => event.isTrusted && this.onPress(originOf(event)));
    listen('keydown', (event) => event.isTrusted && this.onKey(event));
    listen('submit', (event) => this.each((pending) => pending.noteSubmit(event)));
    listen('pagehide', () => this.each((pending) => pending.onPageGone()));
  }

  /** Whether a composer's fate is still open: its session must be kept. */
  isPending(session: ComposerSession): boolean {
    return this.pending.has(session);
  }

  stop(): void {
    this.abort.abort();
    this.each((pending) => pending.cancel());
  }

  private onKey(event: KeyboardEvent): void {
    const target = originOf(event);
    if (!target) return;
    const session = this.parts.sessions().find(({ composer }) => composer.editor.contains(target));
    if (session?.composer.isPublishKey(event)) return this.begin(session);
    if (event.key === 'Enter' || event.key === ' ') {
      if (!session) this.onPress(target);
      return;
    }
    const givesUp =
      GIVING_UP.has(event.key) || ((event.ctrlKey || event.metaKey) && /^[xz]$/i.test(event.key));
    if (!givesUp) return;
    this.each((pending) => {
      if (pending.session === session || event.key === 'Escape') pending.cancel();
    });
  }

  /** A press anywhere: on a publishing control it is an intent, on another button of the composer a change of mind. */
  private onPress(target: Element | null): void {
    const button = target?.closest(BUTTONS);
    if (!target || !button) return;
    const session = this.pressed(target);
    if (session) return this.begin(session);
    this.each((pending) => pending.frame.contains(target) && pending.cancel());
  }

  private pressed(target: Element): ComposerSession | null {
    const controlled = this.parts.sessions().filter((session) => controls(session, target));
    // Of a thread's editors the one with all the text in it speaks for the others; they share one control.
    const [first] = controlled;
    if (first) return first;
    const found = composersIn(this.parts.sites, this.parts.page).find((composer) =>
      composer.control()?.contains(target),
    );
    return found ? this.parts.sessionOf(found) : null;
  }

  private begin(session: ComposerSession): void {
    const { composer } = session;
    if (composer.editor.isConnected) {
      session.refresh();
      const control = composer.control();
      // A second press while the first is under way: pages disable the control meanwhile, and the first still counts.
      if (control && isDisabled(control)) return;
      this.pending.get(session)?.cancel();
      if (composer.fate() !== 'public') return;
    } else {
      this.pending.get(session)?.cancel();
    }
    const { text, reply, scope } = session.lastSeen;
    if (text === '') return;
    // The items of a thread are one publication, whichever of them it was begun from.
    this.each((other) => other.scope === scope && other.cancel());
    const pending = new PendingPublication(
      { session, scope, post: { text, reply }, page: this.parts.page, sites: this.parts.sites },
      (isPublished) => {
        this.pending.delete(session);
        if (isPublished) this.parts.onPublished(session, { text, reply });
      },
    );
    this.pending.set(session, pending);
  }

  private each(work: (pending: PendingPublication) => unknown): void {
    for (const pending of [...this.pending.values()]) work(pending);
  }
}

/** Whether an element is in the control that publishes a session's text. */
function controls({ composer, lastSeen }: ComposerSession, target: Element): boolean {
  const { editor, surface } = composer;
  if (editor.isConnected) return composer.control()?.contains(target) ?? false;
  if (!surface.outlivesEditor || !lastSeen.scope.isConnected) return false;
  return surface.control(lastSeen.scope, editor)?.contains(target) ?? false;
}
