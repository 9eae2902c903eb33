import type { PostEntry } from '../shared/ledger-entry';
import type { MergeAnswer } from '../shared/protocol/messages';
import type { Verdict } from '../shared/verdict';
import type { ImportTally } from './import-tally';

/** Why the ledger took a batch over not at all. */
export type MergeRefusal = Extract<MergeAnswer, { ok: false }>['reason'];

/** Entries of one message: few enough that a cancelled import loses little, enough that it is quick. */
export const BATCH_ENTRIES = 500;

/** Collects entries and hands them to the ledger, whole batches at a time. */
export class ImportBatch {
  private posts: [PostEntry, Verdict][] = [];

  constructor(
    private readonly merge: (entries: readonly PostEntry[]) => Promise<MergeAnswer>,
    private readonly tally: ImportTally,
  ) {}

  get isFull(): boolean {
    return this.posts.length >= BATCH_ENTRIES;
  }

  add(entry: PostEntry, verdict: Verdict): void {
    this.posts.push([entry, verdict]);
  }

  /** Gives what was collected to the ledger. Answers why it was refused, or null. */
  async flush(): Promise<MergeRefusal | null> {
    if (this.posts.length === 0) return null;
    const { posts } = this;
    this.posts = [];
    const answer = await this.merge(posts.map(([entry]) => entry)).catch((): MergeAnswer => ({
      ok: false,
      reason: 'storage',
    }));
    if (!answer.ok) return answer.reason;
    this.tally.tookOver(answer.added, answer.known, posts);
    return null;
  }
}
