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
}

type MergeRefusal = Extract<MergeAnswer, { ok: false }>['reason'];
type Merge = (request: Parameters<ProtocolMap['ledger/merge']>[0]) => Promise<MergeAnswer>;

/** Asks the ledger what it would take over, without writing. `here`: what it has now, for the time. */
export async function previewBackup(
  backup: ReadBackup,
  here: LedgerCopy,
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
  };
}

function newDays({ time }: ReadBackup, here: LedgerCopy): number {
  const seconds = new Map(here.time.map((row) => [row.id, row.seconds]));
  const fresh = time.filter((row) => row.seconds > (seconds.get(row.id) ?? 0));
  return new Set(fresh.map(({ localDate }) => localDate)).size;
}
