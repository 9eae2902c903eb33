import type { DraftAnswer, DraftRequest } from '../shared/protocol/messages';
import type { Composer } from '../sites/composer';
import type { BadgeState, BadgeView } from './badge-state';
import { ChangeWatcher } from './change-watcher';
import { DraftCampaign } from './draft-campaign';
import { LabelHysteresis } from './label-hysteresis';
import { RequestQueue } from './request-queue';
import { WritingTime } from './writing-time';

/** After so long without a change the last verdict is shown, whatever it says. Milliseconds. */
const REST = 450;

/** What a session needs from the rest. */
export interface SessionParts {
  readonly host: string;
  readonly view: BadgeView;
  readonly classify: (draft: DraftRequest) => Promise<DraftAnswer>;
  /** The background cannot be reached at all. */
  readonly onFailure: (error: unknown) => void;
  /** The session of another box of the same thread: they share the campaign and the time of writing. */
  readonly mate?: ComposerSession;
}

/** What goes out at one press: one post, or the posts of a thread. */
export interface Outgoing {
  /** At least one; none of them is blank. */
  readonly texts: readonly string[];
  readonly reply: boolean;
  readonly quote: boolean;
  readonly campaign: string | null;
}

/** The text of all posts together, to be recognised by. */
export function wholeText({ texts }: Pick<Outgoing, 'texts'>): string {
  return texts.join('\n\n');
}

/** One composer in use: watches its text, asks, shows, and remembers what is needed when it is published. */
export class ComposerSession {
  /** Texts, reply, quote and scope as last seen: a composer that is gone cannot be asked any more. */
  lastSeen: Omit<Outgoing, 'campaign'> & { readonly scope: HTMLElement };
  readonly campaign: DraftCampaign;
  private current: Composer;
  private watcher: ChangeWatcher;
  private readonly queue: RequestQueue<DraftRequest, DraftAnswer>;
  private readonly hysteresis = new LabelHysteresis();
  private readonly time: WritingTime;
  private readonly name = crypto.randomUUID();
  private publications = 0;
  private asked: string | null = null;
  private latest: BadgeState | null = null;
  private restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    composer: Composer,
    private readonly parts: SessionParts,
  ) {
    this.current = composer;
    this.campaign = parts.mate?.campaign ?? new DraftCampaign();
    this.time = parts.mate?.time ?? new WritingTime();
    this.lastSeen = { texts: [], reply: false, quote: false, scope: composer.scope() };
    this.queue = new RequestQueue({
      ask: parts.classify,
      onAnswer: (answer, { text }) => this.take(answer, text),
      onFailure: (error) => {
        this.parts.view.showUnavailable(this.current);
        this.asked = null;
        parts.onFailure(error);
      },
    });
    this.watcher = this.watch(composer);
    this.refresh();
  }

  get composer(): Composer {
    return this.current;
  }

  /** Active writing so far. */
  get seconds(): number {
    return this.time.seconds();
  }

  /** What is known about the text as it stands now; null while that is not judged yet. */
  judgement(): BadgeState | null {
    const { current, latest } = this;
    return latest && current.isConnected && current.read().text === latest.text ? latest : null;
  }

  /** The page has replaced the editor by another one with the same text. */
  moveTo(composer: Composer): void {
    this.watcher.stop();
    this.parts.view.hide(this.current);
    this.current = composer;
    this.watcher = this.watch(composer);
    this.asked = null;
    this.refresh();
  }

  /** Reads the composer again and asks about its text if that has changed. */
  refresh(): void {
    const { current } = this;
    if (this.watcher.isComposing || !current.isConnected) return;
    this.watcher.follow(current.parts().map(({ node }) => node));
    const { text } = current.read();
    const scope = current.scope();
    const isSilent = text.trim() === '' || current.fate(scope) === 'private';
    const reply = current.isReply(scope);
    const quote = current.isQuote(scope);
    const texts = current.threadTexts();
    this.lastSeen = { texts, reply, quote, scope };
    if (texts.length === 0) this.campaign.clear();
    if (isSilent) return this.fallSilent();
    if (text === this.asked) return;
    this.asked = text;
    this.queue.push({ text, network: current.site.network, reply, host: this.parts.host });
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.rest(), REST);
  }

  /** Shows again what is known, after another composer has had the badge. */
  reshow(): void {
    if (this.latest && this.asked !== null) this.parts.view.show(this.current, this.latest);
  }

  /** A text that did not go out is a draft again, if the composer still has it. */
  takeBack(post: Outgoing): void {
    const { current } = this;
    if (current.isConnected && current.threadText() === wholeText(post))
      this.campaign.restore(post.campaign);
  }

  /** The id of the next publication, and the time it took. Counting it begins the next text. */
  closePublication(): { readonly id: string; readonly seconds: number } {
    this.publications += 1;
    const id = `${this.current.site.network}:${this.name}:${this.publications}`;
    const seconds = this.time.seconds();
    this.time.reset();
    this.campaign.clear();
    this.fallSilent();
    return { id, seconds };
  }

  stop(): void {
    this.watcher.stop();
    this.queue.close();
    clearTimeout(this.restTimer);
    this.parts.view.hide(this.current);
  }

  private watch(composer: Composer): ChangeWatcher {
    const fields = composer.parts().map(({ node }) => node);
    return new ChangeWatcher(fields, () => {
      this.time.note(performance.now());
      this.refresh();
    });
  }

  private fallSilent(): void {
    clearTimeout(this.restTimer);
    this.queue.clear();
    this.hysteresis.reset();
    this.asked = null;
    this.latest = null;
    this.parts.view.hide(this.current);
  }

  private take(answer: DraftAnswer, text: string): void {
    if (answer.status !== 'ok') {
      this.latest = null;
      if (answer.reason === 'engine') this.parts.view.showUnavailable(this.current);
      else this.parts.view.hide(this.current);
      return;
    }
    if (!this.current.isConnected) return;
    const draft = this.current.read();
    const { campaign } = this;
    this.latest = { answer, text, draft: draft.text === text ? draft : null, campaign };
    const isBelieved = this.hysteresis.take(answer.verdict) === answer.verdict.tag;
    if (isBelieved) this.parts.view.show(this.current, this.latest);
  }

  /** The person pauses: the last verdict holds. */
  private rest(): void {
    if (!this.hysteresis.isWaiting || !this.latest) return;
    this.hysteresis.settle();
    this.parts.view.show(this.current, this.latest);
  }
}
