import { FEWEST_POSTS, type PeriodTotals, type RatioCount, type Summary } from '../shared/summary';
import type { Words } from '../shared/ui/words';

/** The period in one line: what was published and how that stands against the rule. */
export function periodSentence(
  period: PeriodTotals,
  rule: Summary['rule'],
  { t, format }: Words,
): string {
  const { promotional, total: count, share } = period;
  if (period.published === 0) return t('report_sentence_quiet');
  if (share === null) return t('report_sentence_uncounted', { count: period.published });
  if (promotional === 0) return t('report_sentence_none', { count });
  if (count < FEWEST_POSTS) return t('report_sentence_few', { count, promotional });
  return t(share > rule.limit ? 'report_sentence_over' : 'report_sentence_within', {
    count,
    promotional,
    share: format.percent(share),
    limit: format.percent(rule.limit),
  });
}

/** What the count leaves out: posts Tact was unsure of, replies where the rule passes over them; null when nothing. */
export function leftOut(period: PeriodTotals, { t, format }: Words): string | null {
  const others = period.published - period.total - period.unsure;
  const parts = [
    period.unsure > 0 ? t('report_left_unsure', { count: period.unsure }) : null,
    others > 0 ? t('report_left_replies', { count: others }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : t('report_left', { parts: format.list(parts) });
}

/** The rule in force, said to be a rule of thumb. */
export function ruleSentence(rule: Summary['rule'], { t, format }: Words): string {
  return t('report_rule', {
    rule: t(`rule_${rule.preset}`),
    limit: format.percent(rule.limit),
    days: rule.windowDays,
  });
}

/** "3 of 28", or a dash where nothing counts. */
export function promotionalOf(count: RatioCount, { t }: Words): string {
  if (count.total === 0) return '–';
  return t('report_count_of', { promotional: count.promotional, count: count.total });
}
