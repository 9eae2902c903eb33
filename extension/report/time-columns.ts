import type { Words } from '../shared/ui/words';

/** How time is written where it is shown. */
export interface TimeColumns {
  readonly currency: string;
  /** Money per hour; null: there is no cost to tell. */
  readonly rate: number | null;
}

/** Heads of the columns for time and cost; none where time is not shown. */
export function timeHead(
  which: 'writing' | 'total',
  time: TimeColumns | null,
  { t }: Words,
): readonly string[] {
  if (time === null) return [];
  const spent = t(`report_head_${which}`);
  return time.rate === null ? [spent] : [spent, t('report_head_cost')];
}

/** The cells under them. */
export function timeCells(
  spent: { readonly seconds: number; readonly cost: number | null },
  time: TimeColumns | null,
  { format }: Words,
): readonly string[] {
  if (time === null) return [];
  const duration = format.duration(spent.seconds);
  return time.rate === null ? [duration] : [duration, format.money(spent.cost ?? 0, time.currency)];
}
