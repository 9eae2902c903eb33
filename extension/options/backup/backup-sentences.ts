import type { Words } from '../../shared/ui/words';
import { fullDay } from '../full-day';
import type { BackupView } from './backup-view';
import type { MergeTotal } from './merge-copy';
import { type BackupFault, MAX_BACKUP_BYTES } from './read-backup';

const BYTES_A_MEGABYTE = 1_048_576;

/** Why a file is refused, with its line where one can be told. */
export function faultSentence(fault: BackupFault, { t }: Words): string {
  const key = `backup_fault_${fault.reason}`;
  if (!('line' in fault)) return t(key, { megabytes: MAX_BACKUP_BYTES / BYTES_A_MEGABYTE });
  if (fault.line === null) return t(`${key}_somewhere`);
  // A line's number is a name, not a quantity: no thousands separator.
  return t(key, { line: String(fault.line) });
}

/** What a backup would add. */
export function previewSentences(
  { preview, madeAt, damaged }: Extract<BackupView, { step: 'preview' }>,
  { t, format, language }: Words,
): readonly string[] {
  const { posts, amendments, days, known, learning } = preview;
  const added = [
    ...(posts > 0 ? [t('backup_posts', { count: posts })] : []),
    ...(amendments > 0 ? [t('backup_amendments', { count: amendments })] : []),
    ...(days > 0 ? [t('backup_days', { count: days })] : []),
    ...(learning === 'comes' ? [t('backup_learning')] : []),
  ];
  return [
    t('backup_made', { day: fullDay(madeAt, language) }),
    added.length === 0 ? t('backup_adds_nothing') : t('backup_adds', { list: format.list(added) }),
    ...(known > 0 ? [t('backup_known', { count: known })] : []),
    ...(learning === 'stays' ? [t('backup_learning_stays')] : []),
    ...(damaged > 0 ? [t('backup_damaged', { count: damaged })] : []),
  ];
}

/** What came in. */
export function totalSentence(total: MergeTotal, { t }: Words): string {
  if (!total.ok) {
    const key = `backup_blocked_${total.reason}`;
    return total.added === 0 ? t(key) : t('backup_stopped', { count: total.added });
  }
  return total.added === 0 ? t('backup_done_nothing') : t('backup_done', { count: total.added });
}
