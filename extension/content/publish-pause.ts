import type { Composer } from '../sites/composer';
import { isDisabled } from '../sites/controls';
import { isElement } from '../sites/trees';
import type { BadgeState, PauseAnswers } from './badge-state';
import type { ComposerSession } from './composer-session';
import { originOf, pathOf } from './deep-focus';
import { HeldGesture } from './held-gesture';

/** What the pause needs from the page's sessions. */
export interface PauseParts {
  readonly page: Document;
  readonly sessions: () => readonly ComposerSession[];
  /** Whether the person wants it, and Tact is there to ask. */
  readonly isOn: () => boolean;
  readonly isOverLimit: (state: BadgeState) => boolean;
  /** Puts the question beside the composer. `byKeys`: the network's own keys were held. */
  readonly ask: (
    composer: Composer,
    state: BadgeState,
    byKeys: boolean,
    answers: PauseAnswers,
  ) => void;
  /** The question has answered itself: the person has pressed again. */
  readonly onSecondPress: () => void;
  /** The person posts it after all, by a press that Tact makes for them: the page's event will not be trusted. */
  readonly onGo: (session: ComposerSession) => void;
}

/** What Tact holds back, and what it asks about. */
interface Matter {
  /** The composers that one press publishes. */
  readonly group: readonly ComposerSession[];
  readonly session: ComposerSession;
  readonly state: BadgeState;
  readonly text: string;
}

/**
 * The pause before publishing, for those who want it: holds the press that would post a promotional draft over the
 * limit, once for each text, and asks. Exactly that press is stopped – the click on the control, or the key –; what
 * else belongs to it (pointerdown, mousedown, keyup) goes to the page as ever, so pages that publish at one of those
 * cannot be held and are not. Without a verdict on the text as it stands, nothing is held. It has to hear each window
 * before the PublishWatcher does, which so never learns of a press that was held.
 */
export class PublishPause {
  private readonly abort = new AbortController();
  private readonly asked = new WeakMap<ComposerSession, string>();
  private readonly gesture = new HeldGesture();

  constructor(private readonly parts: PauseParts) {
    if (parts.page.defaultView) this.listenTo(parts.page.defaultView);
  }

  /** Hears what happens in this window: the page's own, or a frame's that holds composers. */
  listenTo(view: Window): void {
    const options = { signal: this.abort.signal, capture: true };
    view.addEventListener('click', (event) => this.onClick(event), options);
    view.addEventListener('keydown', (event) => this.onKey(event), options);
    view.addEventListener('keyup', (event) => this.gesture.end(event), {
      ...options,
      passive: true,
    });
  }

  stop(): void {
    this.abort.abort();
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || !this.parts.isOn()) return;
    const group = this.controlledBy(event);
    if (group.length > 0) this.consider(event, group, false);
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || !this.parts.isOn()) return;
    const target = originOf(event);
    if (!isElement(target)) return;
    const session = this.parts.sessions().find(({ composer }) => composer.holds(target));
    if (session) {
      if (session.composer.isPublishKey(event)) this.consider(event, this.sharing(session), true);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const group = this.controlledBy(event);
      if (group.length > 0) this.consider(event, group, false);
    }
  }

  private consider(
    event: MouseEvent | KeyboardEvent,
    group: readonly ComposerSession[],
    byKeys: boolean,
  ): void {
    if (this.gesture.includes(event)) return hold(event);
    const matter = this.matterOf(group);
    if (!matter) return;
    if (this.asked.get(matter.session) === matter.text) return this.parts.onSecondPress();
    hold(event);
    this.gesture.begin(event);
    for (const each of group) this.asked.set(each, matter.text);
    const { session, state } = matter;
    const canPress = !byKeys || pressable(session.composer) !== null;
    this.parts.ask(session.composer, state, byKeys, {
      go: canPress ? () => this.go(session) : null,
      stay: () => undefined,
    });
  }

  /** What there is to ask about: a judged draft, as it stands now, that would go out and break the rule. */
  private matterOf(group: readonly ComposerSession[]): Matter | null {
    for (const session of group) {
      const { composer } = session;
      const state = session.judgement();
      if (!state || !this.parts.isOverLimit(state) || composer.fate() !== 'public') continue;
      const control = composer.control();
      if (control && isDisabled(control)) continue;
      return { group, session, state, text: composer.threadText() };
    }
    return null;
  }

  /** Presses the control that the composer has now; the page may have replaced it meanwhile. */
  private go(session: ComposerSession): void {
    const control = pressable(session.composer);
    if (!control) return;
    this.parts.onGo(session);
    control.click();
  }

  private controlledBy(event: Event): readonly ComposerSession[] {
    const path = pathOf(event);
    return this.parts.sessions().filter(({ composer }) => composer.isPressedBy(path));
  }

  private sharing(session: ComposerSession): readonly ComposerSession[] {
    const scope = session.composer.scope();
    const others = this.parts
      .sessions()
      .filter((each) => each !== session && each.composer.isConnected);
    return [session, ...others.filter(({ composer }) => composer.scope() === scope)];
  }
}

function pressable(composer: Composer): HTMLElement | null {
  const control = composer.isConnected ? composer.control() : null;
  return control && !isDisabled(control) ? control : null;
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
