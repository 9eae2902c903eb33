import { ENTRY_SCHEMA, type PostEntry } from '../shared/ledger-entry';
import type { PublishedAnswer, PublishedPost } from '../shared/protocol/messages';
import type { Verdict } from '../shared/verdict';
import type { Drafts } from './drafts';
import { type EngineHost, EngineUnavailable } from './engine-host';
import { excerptOf } from './excerpt';
import { LedgerError, type LedgerStore } from './ledger-store';
import type { RecentTexts } from './recent-texts';
import type { SettingsStore } from './settings-store';
import type { Summaries } from './summaries';

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
  constructor(private readonly parts: PublicationParts) {}

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
      return { status, now: await this.standing() };
    } catch (error) {
      if (error instanceof LedgerError) return { status: 'refused', reason: 'storage' };
      throw error;
    }
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

  private async standing() {
    try {
      return (await this.parts.summaries.readRatio()).window;
    } catch {
      return null;
    }
  }
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
