import type { Composer } from '../sites/composer';
import { composersIn } from '../sites/composer';
import { BUTTONS, isDisabled } from '../sites/controls';
import type { Site } from '../sites/site';
import { type ComposerSession, type Outgoing, wholeText } from './composer-session';
import { originOf, pathOf } from './deep-focus';
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

/** Fields of one line. */
const FIELDS = 'input';

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
    if (parts.page.defaultView) this.listenTo(parts.page.defaultView);
    parts.page.defaultView?.addEventListener(
      'pagehide',
      () => this.each((pending) => pending.onPageGone()),
      { signal: this.abort.signal, capture: true, passive: true },
    );
  }

  /** Hears what happens in this window: the page's own, or a frame's that holds composers. */
  listenTo(view: Window): void {
    const options = { signal: this.abort.signal, capture: true, passive: true };
    view.addEventListener(
      'click',
      (event) => event.isTrusted && this.onPress(pathOf(event)),
      options,
    );
    view.addEventListener('keydown', (event) => event.isTrusted && this.onKey(event), options);
    view.addEventListener(
      'submit',
      (event) => this.each((pending) => pending.noteSubmit(event)),
      options,
    );
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
    const session = this.parts.sessions().find(({ composer }) => composer.holds(target));
    const sender = session ?? this.around(target, event);
    if (sender?.composer.isPublishKey(event)) return this.begin(sender);
    if (event.key === 'Enter' || event.key === ' ') {
      if (!session) this.onPress(pathOf(event));
      return;
    }
    const givesUp =
      GIVING_UP.has(event.key) || ((event.ctrlKey || event.metaKey) && /^[xz]$/i.test(event.key));
    if (!givesUp) return;
    const isEscape = event.key === 'Escape';
    this.each((pending) => {
      // What the page is sending, Escape does not call back.
      const isGivenUp = isEscape ? !pending.isBusy() : pending.session === session;
      if (isGivenUp) pending.cancel();
    });
  }

  /** The shortcut sends from other fields of a composer, too, such as the choices of a poll. */
  private around(target: Element, event: KeyboardEvent): ComposerSession | undefined {
    if (!(event.ctrlKey || event.metaKey) || !target.matches(FIELDS)) return undefined;
    return this.parts
      .sessions()
      .find(({ composer }) => composer.isConnected && composer.scope().contains(target));
  }

  /** A press anywhere: on a publishing control it is an intent, on another button of the composer a change of mind. */
  private onPress(path: readonly Element[]): void {
    if (!path.some((element) => element.matches(BUTTONS))) return;
    const session = this.pressed(path);
    if (session) return this.begin(session);
    this.each((pending) => pending.isLeftBy(path) && pending.cancel());
  }

  private pressed(path: readonly Element[]): ComposerSession | null {
    const controlled = this.parts.sessions().filter((session) => controls(session, path));
    // Of a thread's editors the one with all the text in it speaks for the others; they share one control.
    const [first] = controlled;
    if (first) return first;
    const found = composersIn(this.parts.sites, this.parts.page).find((composer) =>
      composer.isPressedBy(path),
    );
    return found ? this.parts.sessionOf(found) : null;
  }

  /** An intent to publish: a press that was seen, or one that Tact has made for the person and nobody may trust. */
  begin(session: ComposerSession): void {
    const { composer } = session;
    if (composer.isConnected) {
      session.refresh();
      const control = composer.control();
      // A second press while the first is under way: pages disable the control meanwhile, and the first still counts.
      if (control && isDisabled(control)) return;
    }
    this.pending.get(session)?.cancel();
    // A wizard may have put the text away before its last step; what its control says counts all the same.
    if (
      composer.fate(composer.isConnected ? composer.scope() : session.lastSeen.scope) !== 'public'
    )
      return;
    const { texts, reply, quote, scope } = session.lastSeen;
    if (wholeText({ texts }) === '') return;
    const post = { texts, reply, quote, campaign: session.campaign.name };
    // The items of a thread are one publication, whichever of them it was begun from.
    this.each((other) => other.scope === scope && other.cancel());
    const pending = new PendingPublication(
      { session, scope, post, page: this.parts.page },
      (isPublished) => {
        this.pending.delete(session);
        if (isPublished) this.parts.onPublished(session, post);
        else session.takeBack(post);
      },
    );
    this.pending.set(session, pending);
  }

  private each(work: (pending: PendingPublication) => unknown): void {
    for (const pending of [...this.pending.values()]) work(pending);
  }
}

/** Whether the elements of a press include the control that publishes a session's text. */
function controls({ composer, lastSeen }: ComposerSession, path: readonly Element[]): boolean {
  const { editor, surface } = composer;
  if (composer.isConnected) return composer.isPressedBy(path);
  if (!surface.outlivesEditor || !lastSeen.scope.isConnected) return false;
  const control = surface.control(lastSeen.scope, editor);
  return control !== null && path.includes(control);
}
