/** What a person does at a page. No `scroll`: pages scroll by themselves, people by wheel, key, finger or pointer. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** What is done within a second of the last sign adds nothing to it. Milliseconds. */
const PACE = 1_000;

/** Whom the signs are told to. Moments are of performance.now(). */
export interface LifeParts {
  readonly page: Document;
  /** The person does something in the visible page; at most once a second. */
  readonly onSign: (now: number) => void;
  /** The page is hidden, left or put aside; may come several times. */
  readonly onAway: (now: number) => void;
  /** It is in front again. */
  readonly onBack: () => void;
}

/**
 * Hears the signs of life of the person before a page. Nothing is timed or asked for; most events cost the comparison of
 * one number.
 */
export class SignsOfLife {
  private readonly abort = new AbortController();
  private readonly heard = new WeakSet<Document>();
  /** Before this moment an event says nothing new. */
  private next = 0;
  private place = '';

  constructor(private readonly parts: LifeParts) {
    const { page } = parts;
    const view = page.defaultView;
    if (!view) return;
    this.listenTo(view);
    const options = { signal: this.abort.signal, capture: true, passive: true };
    page.addEventListener('visibilitychange', () => this.turn(), options);
    page.addEventListener('freeze', () => this.leave(), options);
    view.addEventListener('pagehide', () => this.leave(), options);
    view.addEventListener('pageshow', ({ persisted }) => persisted && this.turn(), options);
  }

  /** Hears this window, too: what happens in a frame reaches no other. */
  listenTo(view: Window): void {
    if (this.heard.has(view.document)) return;
    this.heard.add(view.document);
    const options = { signal: this.abort.signal, capture: true, passive: true };
    for (const sign of SIGNS) view.addEventListener(sign, (event) => this.hear(event), options);
  }

  /** Whether signs are told; when not, hearing one costs no more than the comparison. */
  set isWanted(isWanted: boolean) {
    if (!isWanted) this.next = Infinity;
    else if (this.next === Infinity) this.next = 0;
  }

  stop(): void {
    this.abort.abort();
  }

  private hear(event: Event): void {
    const now = performance.now();
    if (now < this.next || !event.isTrusted) return;
    if (this.parts.page.visibilityState !== 'visible' || this.isStill(event)) return;
    this.next = now + PACE;
    this.parts.onSign(now);
  }

  /** A pointer that stands where it stood was not moved: the page has moved under it. */
  private isStill(event: Event): boolean {
    if (event.type !== 'pointermove') return false;
    const { screenX, screenY } = event as PointerEvent;
    const place = `${screenX},${screenY}`;
    const isStill = place === this.place;
    this.place = place;
    return isStill;
  }

  private turn(): void {
    if (this.parts.page.visibilityState === 'visible') this.parts.onBack();
    else this.leave();
  }

  private leave(): void {
    if (this.next === Infinity) return;
    this.next = 0;
    this.parts.onAway(performance.now());
  }
}
