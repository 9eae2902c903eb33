import * as v from 'valibot';
import {
  campaign,
  entryId,
  learntBytes,
  ledgerEntrySchema,
  localDate,
  moment,
  offsetMinutes,
  timeRowSchema,
} from '../ledger-schema';
import { settingsPatchSchema } from '../settings-schema';
import { KINDS, NETWORKS } from '../vocabulary';
import { type Envelope, type MessageType, PROTOCOL_VERSION, type RequestOf } from './envelope';

/** Longest draft that is looked at, in UTF-16 units (core: kMaxInputUnits). */
export const MAX_TEXT_UNITS = 1_000_000;
const MAX_SECONDS = 86_400;
/** Entries of one merge: a backup of many years. */
const MAX_ENTRIES = 1_000_000;

/** A host as `location.host` gives it: lower case, ASCII, port allowed; empty on pages without one. */
const host = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:[a-z0-9._-]+(?::\d{1,5})?|\[[0-9a-f:]+\](?::\d{1,5})?)?$/),
);
const origin = v.pipe(
  v.string(),
  v.maxLength(270),
  v.regex(/^https:\/\/[a-z0-9._-]+(?::\d{1,5})?$/),
);
const draft = {
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_UNITS)),
  network: v.picklist(NETWORKS),
  reply: v.boolean(),
  host,
};
const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => undefined),
);

/** One schema per message: what is not described here is refused. */
const SCHEMAS = {
  'draft/classify': v.strictObject(draft),
  'post/published': v.strictObject({
    ...draft,
    id: entryId,
    at: moment,
    localDate,
    offsetMinutes,
    seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_SECONDS), v.transform(Math.round)),
    campaign,
    quote: v.exactOptional(v.boolean()),
  }),
  'week/read': v.strictObject({
    weekOffset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5200)),
  }),
  'post/correct': v.strictObject({ of: entryId, kind: v.picklist(KINDS) }),
  'post/delete': v.strictObject({ of: entryId }),
  'settings/read': nothing,
  'settings/change': settingsPatchSchema,
  'site/read': v.strictObject({ host }),
  'site/pause': v.strictObject({ host: v.nullable(host), paused: v.boolean() }),
  'site/enable': v.strictObject({
    origin,
    enabled: v.boolean(),
    tabId: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  'site/serve': v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'time/note': v.strictObject({
    id: entryId,
    network: v.picklist(NETWORKS),
    host,
    localDate,
    seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SECONDS)),
  }),
  'period/read': v.strictObject({
    start: localDate,
    end: localDate,
    posts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ENTRIES)),
    weeks: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(520))),
  }),
  'ledger/export': nothing,
  'ledger/merge': v.strictObject({
    entries: v.pipe(v.array(ledgerEntrySchema), v.maxLength(MAX_ENTRIES)),
    time: v.pipe(v.array(timeRowSchema), v.maxLength(MAX_ENTRIES)),
    isTrial: v.boolean(),
  }),
  'learning/read': nothing,
  'learning/write': v.strictObject({ bytes: learntBytes }),
  'sync/read': nothing,
  'data/erase': nothing,
  'learning/reset': nothing,
  'engine/status': nothing,
} satisfies Record<MessageType, v.GenericSchema>;

/** A message that was found to be well-formed. */
export type CheckedMessage = {
  [Type in MessageType]: { readonly type: Type; readonly data: RequestOf<Type> };
}[MessageType];

/** Checks an envelope and what it carries; null when anything about it is wrong. */
export function readMessage(value: unknown): CheckedMessage | null {
  if (!isEnvelope(value)) return null;
  const parsed = v.safeParse(SCHEMAS[value.type], value.data);
  return parsed.success ? ({ type: value.type, data: parsed.output } as CheckedMessage) : null;
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { tact, type } = value as Partial<Record<keyof Envelope, unknown>>;
  return tact === PROTOCOL_VERSION && typeof type === 'string' && Object.hasOwn(SCHEMAS, type);
}

/** Whether a message is meant for Tact at all; others are left to whoever sent them. */
export function isForTact(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'tact' in value;
}
