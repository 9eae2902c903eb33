import { ENTRY_SCHEMA, type PostEntry } from '../shared/ledger-entry';
import { type Kind, PROMOTIONAL_KINDS } from '../shared/vocabulary';
import type { Drafts } from './drafts';
import { type EngineHost, EngineUnavailable } from './engine-host';
import { LedgerError, type LedgerStore } from './ledger-store';
import type { RecentTexts } from './recent-texts';
import type { Summaries } from './summaries';

/** What amending the ledger takes. */
export interface AmendmentParts {
  readonly drafts: Drafts;
  readonly engine: EngineHost;
  readonly ledger: LedgerStore;
  readonly summaries: Summaries;
  readonly texts: RecentTexts;
  readonly now: () => Date;
}

type Outcome = { readonly ok: boolean };

/** Corrections and removals of posts, and what is learnt from the former. */
export class Amendments {
  /** Ends, never rejecting, when all that was to be learnt or forgotten so far is: engine and ledger then agree. */
  private learning: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: AmendmentParts) {}

  /** The person says what a post was. Not ok: there is no such post, or the ledger cannot be written. */
  async correct(of: string, kind: Kind): Promise<Outcome> {
    const tag = PROMOTIONAL_KINDS.includes(kind) ? 'promotional' : 'value-adding';
    const outcome = await this.amend({ ...this.frame(of), type: 'correction', kind, tag });
    if (outcome.ok) await this.learn(of, kind);
    return outcome;
  }

  /** The person takes a post out of the count. */
  async remove(of: string): Promise<Outcome> {
    this.parts.texts.forget(of);
    return this.amend({ ...this.frame(of), type: 'deletion' });
  }

  /** Forgets everything learnt; the shipped model stays. */
  async resetLearning(): Promise<Outcome> {
    return this.inTurn(async () => {
      await this.parts.ledger.saveOverlay(null);
      this.parts.drafts.forget();
      // An engine that cannot start has nothing to forget; it will find no layer when it does.
      await this.parts.engine.use((engine) => engine.resetOverlay()).catch(ignoreEngine);
      return true;
    });
  }

  /** Takes over what was learnt elsewhere. Not ok, and nothing changes: something is learnt here already, the ledger cannot
   * be written, or the engine does not accept the bytes. */
  async adoptLearning(bytes: Uint8Array): Promise<Outcome> {
    const { drafts, engine, ledger } = this.parts;
    return this.inTurn(async () => {
      if (await ledger.overlay()) return false;
      await engine.use((running) => running.importOverlay(bytes));
      let isKept = false;
      try {
        isKept = await ledger.adoptOverlay(bytes);
      } finally {
        // A fresh engine knows what is stored, and nothing else.
        if (!isKept) engine.drop();
        drafts.forget();
      }
      return isKept;
    });
  }

  private frame(of: string) {
    const id = `amend:${crypto.randomUUID()}`;
    return { schema: ENTRY_SCHEMA, id, at: this.parts.now().getTime(), of };
  }

  private amend(entry: Parameters<LedgerStore['amend']>[0]): Promise<Outcome> {
    return this.guarded(async () => {
      const isKnown = await this.parts.ledger.amend(entry);
      if (isKnown) this.parts.summaries.invalidate();
      return isKnown;
    });
  }

  /** Learning is a favour: a correction counts whether or not it succeeds. */
  private async learn(of: string, kind: Kind): Promise<void> {
    const { drafts, engine, ledger, now, texts } = this.parts;
    await this.inTurn(async () => {
      const post: PostEntry | null = await ledger.post(of);
      const text = texts.get(of) ?? (await ledger.excerpts(now().getTime())).get(of);
      if (!post || !text) return false;
      const overlay = await engine.use((running) => {
        running.learn(text, post.network, post.reply, kind);
        return running.exportOverlay();
      });
      drafts.forget();
      await ledger.saveOverlay(overlay);
      return true;
    });
  }

  private inTurn(work: () => Promise<boolean>): Promise<Outcome> {
    const outcome = this.learning.then(() => this.guarded(work));
    this.learning = outcome.catch(() => undefined);
    return outcome;
  }

  private async guarded(work: () => Promise<boolean>): Promise<Outcome> {
    try {
      return { ok: await work() };
    } catch (error) {
      if (error instanceof LedgerError || error instanceof EngineUnavailable) return { ok: false };
      throw error;
    }
  }
}

function ignoreEngine(error: unknown): void {
  if (!(error instanceof EngineUnavailable)) throw error;
}
