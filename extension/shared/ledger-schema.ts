import * as v from 'valibot';
import { ENTRY_SCHEMA, TIME_SCHEMA } from './ledger-entry';
import { KINDS, NETWORKS, TAGS } from './vocabulary';

/** Longest id of an entry, in UTF-16 units (core/src/ledger/entry.h allows more). */
const MAX_ID_UNITS = 160;
/** A day: the most that one post or one network's day may take. Seconds. */
const MAX_SECONDS = 86_400;
/** Most bytes of what is learnt from corrections; the engine's layer has one size, some 140 kB (core/src/learn/overlay.h). */
const MAX_LEARNT_BYTES = 262_144;
/** Last millisecond that Date knows. */
const LAST_DATE = 8.64e15;

/** Ids are printable ASCII, so that they survive every encoding. */
export const entryId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_ID_UNITS),
  v.regex(/^[\x21-\x7e]+$/),
);

/** A calendar day that exists, as the engine reads it. */
export const localDate = v.pipe(
  v.string(),
  v.regex(/^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\d$/),
  v.check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  }, 'no such day'),
);

/** A campaign's label. */
export const campaignName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(80),
  v.check((text) => text.isWellFormed(), 'lone surrogate'),
);

/** The same, or null for none. */
export const campaign = v.nullable(campaignName);

/** Milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DATE));
/** Minutes east of UTC. */
export const offsetMinutes = v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SECONDS));
const kind = v.picklist(KINDS);

const post = v.strictObject({
  schema: v.literal(ENTRY_SCHEMA),
  type: v.literal('post'),
  id: entryId,
  at: moment,
  localDate,
  offsetMinutes,
  network: v.picklist(NETWORKS),
  reply: v.boolean(),
  quote: v.exactOptional(v.literal(true)),
  kind,
  tag: v.picklist(TAGS),
  probabilityBucket: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  seconds,
  campaign,
  imported: v.exactOptional(v.literal(true)),
  model: v.pipe(v.string(), v.maxLength(40)),
});

const correction = v.strictObject({
  schema: v.literal(ENTRY_SCHEMA),
  type: v.literal('correction'),
  id: entryId,
  at: moment,
  of: entryId,
  kind,
  tag: v.picklist(['promotional', 'value-adding']),
});

const deletion = v.strictObject({
  schema: v.literal(ENTRY_SCHEMA),
  type: v.literal('deletion'),
  id: entryId,
  at: moment,
  of: entryId,
});

/** One entry from outside (a backup, an importer), checked member by member; what is not described here is refused. */
export const ledgerEntrySchema = v.variant('type', [post, correction, deletion]);

/** One time row from outside. */
export const timeRowSchema = v.strictObject({
  schema: v.literal(TIME_SCHEMA),
  id: entryId,
  localDate,
  network: v.picklist(NETWORKS),
  seconds,
});

/** What is learnt from corrections, byte by byte. Whether they mean something, the engine says. */
export const learntBytes = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
  v.maxLength(MAX_LEARNT_BYTES),
);
