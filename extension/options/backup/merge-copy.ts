import type { LedgerEntry, TimeRow } from '../../shared/ledger-entry';
import type { MergeAnswer, ProtocolMap } from '../../shared/protocol/messages';

/** Entries of one message: what a browser carries at once without trouble (some 6 MB). */
export const MESSAGE_ENTRIES = 20_000;

type MergeRequest = Parameters<ProtocolMap['ledger/merge']>[0];

/** What is to be taken over. */
export interface Rows {
  readonly entries: readonly LedgerEntry[];
  readonly time: readonly TimeRow[];
}

/** What came of it; `added` and `known` are told also when it stopped half-way. */
export type MergeTotal =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | {
      readonly ok: false;
      readonly reason: Extract<MergeAnswer, { ok: false }>['reason'];
      readonly added: number;
    };

/**
 * Gives entries and time rows to the ledger: in one message where it can carry them, else in parts that are each taken
 * over whole, posts before what is said about them. `isTrial`: nothing is written.
 */
export async function mergeCopy(
  rows: Rows,
  isTrial: boolean,
  merge: (request: MergeRequest) => Promise<MergeAnswer>,
): Promise<MergeTotal> {
  let added = 0;
  let known = 0;
  for (const part of partsOf(rows)) {
    const answer = await merge({ ...part, isTrial }).catch((): MergeAnswer => ({
      ok: false,
      reason: 'storage',
    }));
    if (!answer.ok) return { ok: false, reason: answer.reason, added };
    added += answer.added;
    known += answer.known;
  }
  return { ok: true, added, known };
}

function partsOf({ entries, time }: Rows): readonly Rows[] {
  if (entries.length + time.length <= MESSAGE_ENTRIES) return [{ entries, time }];
  const isPost = ({ type }: LedgerEntry): boolean => type === 'post';
  const ordered = [...entries.filter(isPost), ...entries.filter((entry) => !isPost(entry))];
  return [
    ...slices(ordered).map((slice) => ({ entries: slice, time: [] })),
    ...slices(time).map((slice) => ({ entries: [], time: slice })),
  ];
}

function slices<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / MESSAGE_ENTRIES);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * MESSAGE_ENTRIES, (index + 1) * MESSAGE_ENTRIES),
  );
}
