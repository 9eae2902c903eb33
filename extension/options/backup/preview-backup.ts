import type { LedgerCopy, MergeAnswer, ProtocolMap } from '../../shared/protocol/messages';
import { mergeCopy } from './merge-copy';
import type { ReadBackup } from './read-backup';

/** What taking a backup over would do. */
export interface BackupPreview {
  /** Posts that are not here yet. */
  readonly posts: number;
  /** Corrections and removals that are not here yet. */
  readonly amendments: number;
  /** Days that would get time they do not have yet. */
  readonly days: number;
  /** Posts, corrections and removals that are here already. */
  readonly known: number;
  /** What the file's Tact learnt: it comes in only where nothing is learnt yet, else what is here stays. */
  readonly learning: 'none' | 'comes' | 'stays';
}

/** What is here before anything is taken over. */
export interface Here extends Pick<LedgerCopy, 'time'> {
  readonly learnt: readonly number[] | null;
}

type MergeRefusal = Extract<MergeAnswer, { ok: false }>['reason'];
type Merge = (request: Parameters<ProtocolMap['ledger/merge']>[0]) => Promise<MergeAnswer>;

/** Asks the ledger what it would take over, without writing. */
export async function previewBackup(
  backup: ReadBackup,
  here: Here,
  merge: Merge,
): Promise<BackupPreview | { readonly refused: MergeRefusal }> {
  const posts = backup.entries.filter(({ type }) => type === 'post');
  const all = await mergeCopy(backup, true, merge);
  const ofPosts = await mergeCopy({ entries: posts, time: [] }, true, merge);
  if (!all.ok) return { refused: all.reason };
  if (!ofPosts.ok) return { refused: ofPosts.reason };
  return {
    posts: ofPosts.added,
    amendments: all.added - ofPosts.added,
    days: newDays(backup, here),
    known: all.known,
    learning: learningOf(backup, here),
  };
}

function learningOf({ learning }: ReadBackup, { learnt }: Here): BackupPreview['learning'] {
  if (learning === null) return 'none';
  return learnt === null ? 'comes' : 'stays';
}

function newDays({ time }: ReadBackup, here: Here): number {
  const seconds = new Map(here.time.map((row) => [row.id, row.seconds]));
  const fresh = time.filter((row) => row.seconds > (seconds.get(row.id) ?? 0));
  return new Set(fresh.map(({ localDate }) => localDate)).size;
}
