import { ENTRY_SCHEMA, type PostEntry } from '../shared/ledger-entry';
import type { PublishedAnswer, PublishedPost } from '../shared/protocol/messages';
import type { Settings } from '../shared/settings';
import { MAX_CAMPAIGNS } from '../shared/settings-schema';
import type { Verdict } from '../shared/verdict';
import type { Drafts } from './drafts';
import { type EngineHost, EngineUnavailable } from './engine-host';
import { excerptOf } from './excerpt';
import { LedgerError, type LedgerStore } from './ledger-store';
import type { RecentTexts } from './recent-texts';
import type { SettingsStore } from './settings-store';
import type { Summaries } from './summaries';
import { WaitingPosts } from './waiting-posts';

/** What keeping a publication takes. */
export interface PublicationParts {
  readonly drafts: Drafts;
  readonly engine: EngineHost;
  readonly ledger: LedgerStore;
  readonly settings: SettingsStore;
  readonly summaries: Summaries;
  readonly texts: RecentTexts;
  readonly now: () => Date;
}

/** Puts published posts into the ledger, each once. */
export class Publications {
  private readonly waiting: WaitingPosts;

  constructor(private readonly parts: PublicationParts) {
    this.waiting = new WaitingPosts(parts.ledger);
  }

  /** Keeps one post; what it answers is on the disk. `keepsExcerpt`: its beginning may be kept, if settings want it. */
  async add(
    post: PublishedPost,
    { keepsExcerpt }: { readonly keepsExcerpt: boolean },
  ): Promise<PublishedAnswer> {
    const { ledger, settings, summaries, texts, now } = this.parts;
    const entry = entryOf(post, await this.judge(post), await this.modelVersion());
    const { keepExcerpts } = await settings.read();
    const excerpt =
      keepExcerpts && keepsExcerpt ? excerptOf(post.id, post.text, now().getTime()) : null;
    try {
      const status = await ledger.addPost(entry, excerpt);
      if (status === 'stored') summaries.invalidate();
      texts.remember(post.id, post.text);
      // Also for a post that is there already: the background may have been stopped before this step.
      await this.noteChoices(post);
      await this.settleWaiting();
      return { status, now: await this.standing() };
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      // The page tries again as long as it is there; its post must not go with it.
      await this.waiting.keep(entry);
      return { status: 'refused', reason: 'storage' };
    }
  }

  /** Tries again what the ledger could not take. Never rejects. */
  async settleWaiting(): Promise<void> {
    const isStored = await this.waiting.settle().catch(() => false);
    if (isStored) this.parts.summaries.invalidate();
  }

  /** Forgets what the ledger could not take. */
  forgetWaiting(): Promise<void> {
    return this.waiting.forget();
  }

  /** The verdict, or null without an engine: the post is kept all the same, and its author can say what it was. */
  private async judge(post: PublishedPost): Promise<Verdict | null> {
    try {
      return await this.parts.drafts.classify(post);
    } catch (error) {
      if (error instanceof EngineUnavailable) return null;
      throw error;
    }
  }

  private async modelVersion(): Promise<string> {
    return (await this.parts.engine.status()).modelVersion ?? 'none';
  }

  /** A campaign that is used is offered, and a network that is used is not let go. The post is kept either way. */
  private async noteChoices(post: PublishedPost): Promise<void> {
    const { settings } = this.parts;
    const patch = choicesAfter(post, await settings.read());
    if (Object.keys(patch).length === 0) return;
    await settings.update((now) => choicesAfter(post, now)).catch(() => undefined);
  }

  private async standing() {
    try {
      return (await this.parts.summaries.readRatio()).window;
    } catch {
      return null;
    }
  }
}

function choicesAfter(post: PublishedPost, { campaigns, letGo }: Settings): Partial<Settings> {
  const isNew = post.campaign !== null && !campaigns.includes(post.campaign);
  return {
    ...(isNew && { campaigns: [post.campaign, ...campaigns].slice(0, MAX_CAMPAIGNS) }),
    ...(letGo.includes(post.network) && { letGo: letGo.filter((each) => each !== post.network) }),
  };
}

function entryOf(post: PublishedPost, verdict: Verdict | null, model: string): PostEntry {
  return {
    schema: ENTRY_SCHEMA,
    type: 'post',
    id: post.id,
    at: post.at,
    localDate: post.localDate,
    offsetMinutes: post.offsetMinutes,
    network: post.network,
    reply: post.reply,
    ...(post.quote ? { quote: true } : {}),
    kind: verdict?.kind ?? 'conversation',
    tag: verdict?.tag ?? 'unsure',
    probabilityBucket: Math.round((verdict?.probability ?? 0.5) * 10),
    seconds: post.seconds,
    campaign: post.campaign,
    model,
  };
}
