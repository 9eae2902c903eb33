import type {
  CorrectionEntry,
  DeletionEntry,
  PostEntry,
  TimeRow,
} from '../../../extension/shared/ledger-entry';

/** A moment of 26 November 2026, at noon in Montréal. */
export const NOON = Date.UTC(2026, 10, 26, 17);

export const post = (id: string, change: Partial<PostEntry> = {}): PostEntry => ({
  schema: 1,
  type: 'post',
  id,
  at: NOON,
  localDate: '2026-11-26',
  offsetMinutes: -300,
  network: 'x',
  reply: false,
  kind: 'tip',
  tag: 'value-adding',
  probabilityBucket: 1,
  seconds: 30,
  campaign: null,
  model: '1.0.0',
  ...change,
});

export const correction = (of: string, change: Partial<CorrectionEntry> = {}): CorrectionEntry => ({
  schema: 1,
  type: 'correction',
  id: `amend:c-${of}`,
  at: NOON + 1000,
  of,
  kind: 'offer',
  tag: 'promotional',
  ...change,
});

export const deletion = (of: string): DeletionEntry => ({
  schema: 1,
  type: 'deletion',
  id: `amend:d-${of}`,
  at: NOON + 2000,
  of,
});

/** A post as an archive's import makes it. */
export const imported = (id: string, change: Partial<PostEntry> = {}): PostEntry =>
  post(`import:x:${id}`, { imported: true, seconds: 0, ...change });

export const timeRow = (id: string, seconds: number, change: Partial<TimeRow> = {}): TimeRow => ({
  schema: 1,
  id: `time:${id}:2026-11-26:x`,
  localDate: '2026-11-26',
  network: 'x',
  seconds,
  ...change,
});
