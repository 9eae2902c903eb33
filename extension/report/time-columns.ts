import type { Words } from '../shared/ui/words';

/** How time is written where it is shown. */
export interface TimeColumns {
  readonly currency: string;
}

/** Heads of the columns for time and cost; none where time is not shown. */
export function timeHead(
  which: 'writing' | 'total',
  time: TimeColumns | null,
  { t }: Words,
): readonly string[] {
  return time === null ? [] : [t(`report_head_${which}`), t('report_head_cost')];
}

/** The cells under them. A cost that is not known, without an hourly rate, is a dash. */
export function timeCells(
  spent: { readonly seconds: number; readonly cost: number | null },
  time: TimeColumns | null,
  { format }: Words,
): readonly string[] {
  if (time === null) return [];
  const cost = spent.cost === null ? '–' : format.money(spent.cost, time.currency);
  return [format.duration(spent.seconds), cost];
}
