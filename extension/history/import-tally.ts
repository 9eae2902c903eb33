import type { PostEntry } from '../shared/ledger-entry';
import type { Verdict } from '../shared/verdict';

/** What came of all the posts that were read. */
export interface ImportTotals {
  /** Posts read. */
  readonly read: number;
  /** Came in. */
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  /** Have no place in the ledger: dated before 1970 or in the future, or longer than any post. */
  readonly unusable: number;
  /** Of the new ones, as they were classified. */
  readonly promotional: number;
  readonly valueAdding: number;
  readonly unsure: number;
  /** Of `unsure`, those in a language that Tact does not read. */
  readonly unknownLanguage: number;
  /** Calendar days of the first and the last new post; null when there are none. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** Counts during an import. */
export class ImportTally {
  read = 0;
  known = 0;
  unusable = 0;
  private added = 0;
  private readonly tags = { promotional: 0, 'value-adding': 0, unsure: 0 };
  private unknownLanguage = 0;
  private firstDate: string | null = null;
  private lastDate: string | null = null;

  /** A batch is in the ledger. */
  tookOver(added: number, known: number, posts: readonly [PostEntry, Verdict][]): void {
    this.added += added;
    this.known += known;
    for (const [{ localDate, tag }, verdict] of posts) {
      this.tags[tag] += 1;
      if (verdict.unsure === 'unknown_language') this.unknownLanguage += 1;
      if (this.firstDate === null || localDate < this.firstDate) this.firstDate = localDate;
      if (this.lastDate === null || localDate > this.lastDate) this.lastDate = localDate;
    }
  }

  totals(): ImportTotals {
    const { read, added, known, unusable, unknownLanguage, firstDate, lastDate, tags } = this;
    return {
      read,
      added,
      known,
      unusable,
      promotional: tags.promotional,
      valueAdding: tags['value-adding'],
      unsure: tags.unsure,
      unknownLanguage,
      firstDate,
      lastDate,
    };
  }
}
