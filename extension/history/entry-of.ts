import * as v from 'valibot';
import type { ArchivedPost } from '../shared/archive';
import { ENTRY_SCHEMA, IMPORT_PREFIX, type PostEntry } from '../shared/ledger-entry';
import { ledgerEntrySchema } from '../shared/ledger-schema';
import type { Verdict } from '../shared/verdict';

/** Id of an archived post in the ledger: the same at every import. */
export function entryIdOf(post: ArchivedPost): string {
  return `${IMPORT_PREFIX}${post.network}:${post.id}`;
}

/**
 * The ledger's entry of an archived post, without its text. Days are those of the zone the browser is in, or of the
 * clock on the author's wall where the archive tells only that. Null when the ledger would refuse it (a moment before
 * 1970, an id that is none).
 */
export function entryOf(post: ArchivedPost, verdict: Verdict, model: string): PostEntry | null {
  const entry: PostEntry = {
    schema: ENTRY_SCHEMA,
    type: 'post',
    id: entryIdOf(post),
    ...momentOf(post),
    network: post.network,
    reply: post.reply,
    ...(post.quote ? { quote: true } : {}),
    kind: verdict.kind,
    tag: verdict.tag,
    probabilityBucket: Math.round(verdict.probability * 10),
    seconds: 0,
    campaign: null,
    imported: true,
    model,
  };
  return v.is(ledgerEntrySchema, entry) ? entry : null;
}

/** When a post was published, as the ledger keeps moments. */
export function momentOf({
  at,
  isLocal,
}: Pick<ArchivedPost, 'at' | 'isLocal'>): Pick<PostEntry, 'at' | 'localDate' | 'offsetMinutes'> {
  const moment = isLocal ? onThisClock(new Date(at)) : new Date(at);
  return {
    at: moment.getTime(),
    localDate: isLocal ? dayOf(new Date(at), 'UTC') : dayOf(moment, 'here'),
    // The browser counts westwards, and in fractions where clocks once went by the sun; -0 is no number for a ledger.
    offsetMinutes: 0 - Math.round(moment.getTimezoneOffset()),
  };
}

/** The moment at which a clock here shows what `wall` shows in UTC. */
function onThisClock(wall: Date): Date {
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

function dayOf(moment: Date, zone: 'UTC' | 'here'): string {
  const isUtc = zone === 'UTC';
  const year = isUtc ? moment.getUTCFullYear() : moment.getFullYear();
  const month = (isUtc ? moment.getUTCMonth() : moment.getMonth()) + 1;
  const day = isUtc ? moment.getUTCDate() : moment.getDate();
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
