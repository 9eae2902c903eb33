import { ProtocolError, isContextAlive, send } from '../shared/protocol/client';
import type { Settings } from '../shared/settings';
import type { Composer } from '../sites/composer';
import { sitesFor } from '../sites/registry';
import { ActiveTime } from './active-time';
import { Badge } from './badge/badge';
import { isOverLimit } from './badge/sentences';
import { ComposerFinder } from './composer-finder';
import { ComposerSession, type Outgoing, wholeText } from './composer-session';
import { Outbox } from './outbox';
import { PublishPause } from './publish-pause';
import { PublishWatcher } from './publish-watcher';
import { publishedPosts } from './published-posts';
import { SettingsSource } from './settings-source';

/** Everything Tact does in one page, from the first focus in a composer to its own end. */
export class PageWatch {
  private readonly sessions = new Set<ComposerSession>();
  private readonly settings = new SettingsSource((settings) => this.apply(settings));
  private readonly outbox = new Outbox();
  private readonly finder: ComposerFinder;
  private readonly pause: PublishPause;
  private readonly publications: PublishWatcher;
  private readonly time: ActiveTime;
  private badge: Badge | null = null;
  private sweep: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  /** `onStopped`: it stops by itself when the extension is gone. */
  constructor(
    private readonly page: Document,
    private readonly onStopped: () => void = () => undefined,
  ) {
    const sites = sitesFor(page.location.host);
    // Before the watcher, which must not hear of a press that is held.
    this.pause = this.pauseBefore();
    this.publications = new PublishWatcher({
      page,
      sites,
      sessions: () => [...this.sessions],
      sessionOf: (composer) => this.sessionOf(composer),
      onPublished: (session, post) => this.tell(session, post),
    });
    this.time = new ActiveTime({
      page,
      sites,
      isWanted: async () => this.isAlive() && this.isTimed(await this.settings.load()),
      onFailure: (error) => this.onFailure(error),
    });
    this.finder = new ComposerFinder({
      page,
      sites,
      onFocus: (composer) => void this.use(composer),
      onFrame: (view) => {
        this.pause.listenTo(view);
        this.publications.listenTo(view);
        this.time.listenTo(view);
      },
      onNodesChanged: () => this.sweepSoon(),
    });
    this.finder.lookNow();
  }

  /** Removes everything that Tact has put into the page and stops listening. */
  stop(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    clearTimeout(this.sweep);
    this.finder.stop();
    this.pause.stop();
    this.publications.stop();
    this.time.stop();
    this.settings.stop();
    for (const session of this.sessions) session.stop();
    this.sessions.clear();
    this.badge?.destroy();
    this.onStopped();
  }

  /** The page is left, perhaps for good: the last chance for what could not be handed over. */
  goAway(): void {
    this.outbox.flush();
  }

  /** The page was frozen or put aside, and is back: the extension may be gone, and the focus may stand in a composer. */
  comeBack(): void {
    if (!this.isAlive()) return;
    this.outbox.flush();
    this.finder.lookNow();
  }

  /** Whether Tact is paused here, or at its end. */
  async isSilent(): Promise<boolean> {
    return this.isPaused(await this.settings.load()) || !this.isAlive();
  }

  /** Serves a composer that has the focus. */
  async use(composer: Composer): Promise<void> {
    const settings = await this.settings.load();
    if (!this.isAlive() || !composer.isConnected) return;
    this.outbox.flush();
    if (this.isPaused(settings)) return;
    const known = this.find(composer);
    if (known) known.reshow();
    else this.sessionOf(composer);
  }

  private find(composer: Composer): ComposerSession | null {
    return [...this.sessions].find((each) => each.composer.editor === composer.editor) ?? null;
  }

  private sessionOf(composer: Composer): ComposerSession {
    const known = this.find(composer) ?? this.orphan(composer);
    if (known) return known;
    const mate = this.mateOf(composer);
    const session = new ComposerSession(composer, {
      host: this.page.location.host,
      view: this.view(),
      classify: (draft) => send('draft/classify', draft),
      onFailure: (error) => this.onFailure(error),
      ...(mate ? { mate } : {}),
    });
    this.sessions.add(session);
    this.finder.follow(composer);
    return session;
  }

  /** The session of another box of the same thread. */
  private mateOf(composer: Composer): ComposerSession | undefined {
    const boxes = composer.thread();
    return [...this.sessions].find((each) => boxes.includes(each.composer.editor));
  }

  /** A session whose editor the page has replaced by this one in the middle of a text. */
  private orphan(composer: Composer): ComposerSession | null {
    const text = composer.threadText();
    const found = [...this.sessions].find(
      (each) =>
        !each.composer.isConnected &&
        each.composer.surface === composer.surface &&
        wholeText(each.lastSeen) === text,
    );
    found?.moveTo(composer);
    return found ?? null;
  }

  private view(): Badge {
    this.badge ??= new Badge(this.page, {
      settings: () => this.settings.current,
      changeSettings: (patch) => void send('settings/change', patch).catch(ignoreProtocol),
      pause: (where) => {
        const host = where === 'host' ? this.page.location.host : null;
        void send('site/pause', { host, paused: true }).catch(ignoreProtocol);
      },
    });
    return this.badge;
  }

  private pauseBefore(): PublishPause {
    return new PublishPause({
      page: this.page,
      sessions: () => [...this.sessions],
      isOn: () => this.settings.current?.pauseBeforePublishing === true && this.isAlive(),
      isOverLimit: ({ answer }) => isOverLimit(answer),
      ask: (...question) => this.view().ask(...question),
      onSecondPress: () => this.badge?.dropQuestion(),
      onGo: (session) => this.publications.begin(session),
    });
  }

  private tell(session: ComposerSession, post: Outgoing): void {
    const publication = {
      ...session.closePublication(),
      network: session.composer.site.network,
      host: this.page.location.host,
      campaigns: this.settings.current?.campaigns ?? [],
    };
    for (const each of publishedPosts(post, publication)) this.outbox.add(each);
    this.sweepSoon();
  }

  private apply(settings: Settings): void {
    this.time.apply(this.isTimed(settings));
    if (this.isPaused(settings)) {
      for (const session of this.sessions) session.stop();
      this.sessions.clear();
      this.finder.rest();
    } else if (this.sessions.size === 0) {
      this.finder.lookNow();
    }
    this.badge?.refresh();
  }

  private isPaused({ pausedEverywhere, pausedHosts }: Settings): boolean {
    return pausedEverywhere || pausedHosts.includes(this.page.location.host);
  }

  private isTimed(settings: Settings): boolean {
    return settings.trackTime && !this.isPaused(settings);
  }

  private onFailure(error: unknown): void {
    if (error instanceof ProtocolError && error.code === 'context_gone') this.stop();
  }

  /** The extension may have been reloaded or removed under this page: then nothing of it stays. */
  private isAlive(): boolean {
    if (!this.isStopped && !isContextAlive()) this.stop();
    return !this.isStopped;
  }

  /** Forgets composers that are gone, once the page has done with what it is doing. */
  private sweepSoon(): void {
    this.sweep ??= setTimeout(() => {
      this.sweep = undefined;
      if (!this.isAlive()) return;
      for (const session of this.sessions) {
        if (!this.isGone(session)) continue;
        session.stop();
        this.sessions.delete(session);
      }
      if (this.sessions.size === 0) this.finder.rest();
    }, SWEEP_PAUSE);
  }

  private isGone(session: ComposerSession): boolean {
    const { composer, lastSeen } = session;
    if (composer.isConnected || this.publications.isPending(session)) return false;
    return !(composer.surface.outlivesEditor && lastSeen.scope.isConnected);
  }
}

/** Pages replace nodes in several steps; so long a composer may be missing. Milliseconds. */
const SWEEP_PAUSE = 200;

function ignoreProtocol(error: unknown): void {
  if (!(error instanceof ProtocolError)) throw error;
}
