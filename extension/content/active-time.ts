import { ProtocolError, send } from '../shared/protocol/client';
import type { Network } from '../shared/vocabulary';
import { networkOfPage } from '../sites/network-of-page';
import type { Site } from '../sites/site';
import { type DayNote, DaySeconds } from './day-seconds';
import { GapCount } from './gap-count';
import { SignsOfLife } from './signs-of-life';

/** Somebody who gives no sign for longer is not at the page any more. Milliseconds. */
const LONGEST_GAP = 60_000;
/** So much is told at once while somebody stays at the page; less waits until it is hidden or left. Seconds. */
const PORTION = 60;

/** What counting the time depends on. */
export interface ActiveTimeParts {
  readonly page: Document;
  readonly sites: readonly Site[];
  /** Whether the person wants this page's time counted; asked at the first sign of life. */
  readonly isWanted: () => Promise<boolean>;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Active time at a network's page: the gaps between signs of life while it is visible, each up to a minute, by the
 * person's calendar day. It counts from the first sign to the moment the page is hidden or left, and the background is
 * told then, or when a minute has gathered. Nothing runs in between.
 */
export class ActiveTime {
  private readonly gaps = new GapCount(LONGEST_GAP);
  private readonly days = new DaySeconds();
  private readonly signs: SignsOfLife;
  /** The person's clock at the last sign. Milliseconds since 1970. */
  private since = 0;
  /** Null until the settings are read. */
  private isOn: boolean | null = null;
  private isAsked = false;
  /** One for all notes of an id; looked up when the first of them is sent. */
  private network: Network | null = null;

  constructor(private readonly parts: ActiveTimeParts) {
    this.signs = new SignsOfLife({
      page: parts.page,
      onSign: (now) => this.onSign(now),
      onAway: (now) => this.onAway(now),
      onBack: () => this.renew(),
    });
  }

  /** Hears what happens in this frame, too. */
  listenTo(view: Window): void {
    this.signs.listenTo(view);
  }

  /** Settings were read or have changed. What was counted and not told is dropped when the time is not wanted. */
  apply(isWanted: boolean): void {
    const isRestart = this.isOn === false;
    this.isOn = isWanted;
    this.signs.isWanted = isWanted;
    if (isRestart || !isWanted) this.forget();
    else if (this.parts.page.visibilityState !== 'visible') this.tell();
    else this.renew();
  }

  stop(): void {
    this.isOn = false;
    this.forget();
    this.signs.stop();
  }

  private onSign(now: number): void {
    this.count(now);
    this.since = Date.now();
    if (this.isOn === null) void this.ask();
    else if (this.days.untold >= PORTION) this.tell();
  }

  private onAway(now: number): void {
    this.count(now);
    this.gaps.forget();
    if (this.isOn) this.tell();
  }

  private async ask(): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    const isWanted = await this.parts.isWanted();
    // A change of settings, or the end, may have come first.
    if (this.isOn === null) this.apply(isWanted);
  }

  /** The gap belongs to the moment it began at: whatever is done to the clock meanwhile, time does not go back. */
  private count(now: number): void {
    const length = this.gaps.note(now);
    if (length > 0) this.days.add(this.since, length);
  }

  private tell(): void {
    for (const note of this.days.take()) void this.hand(note);
  }

  private async hand(note: DayNote): Promise<void> {
    const { page, sites } = this.parts;
    this.network ??= networkOfPage(sites, page);
    const { network } = this;
    try {
      const { ok } = await send('time/note', { ...note, network, host: page.location.host });
      if (ok) this.days.settle(note, true);
      else this.refuse(note);
    } catch (error) {
      this.days.settle(note, false);
      if (isRefusal(error)) this.refuse(note);
      this.parts.onFailure(error);
    }
  }

  /** The background does not count here. An answer to what was forgotten since says nothing of what is wanted now. */
  private refuse({ id }: DayNote): void {
    if (id === this.days.id) this.apply(false);
  }

  private renew(): void {
    this.days.renew();
    if (this.days.isFresh) this.network = null;
  }

  private forget(): void {
    this.gaps.forget();
    this.days.forget();
    this.network = null;
  }
}

/** Whether the background will not take such notes, however often it is told. */
function isRefusal(error: unknown): boolean {
  return error instanceof ProtocolError && ['invalid', 'forbidden'].includes(error.code);
}
