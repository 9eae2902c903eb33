import type { JSX } from 'preact';
import { FEWEST_POSTS, type PeriodTotals, type Summary } from '../shared/summary';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import { RatioGauge } from './ratio-gauge';
import { leftOut, periodSentence, ruleSentence } from './sentences';

/** How giving and selling stand against the rule. Few posts are shown one by one: a percentage would be noise. */
export function RatioSection(props: {
  readonly period: PeriodTotals;
  readonly rule: Summary['rule'];
}): JSX.Element {
  const words = useWords();
  const { period, rule } = props;
  const outside = leftOut(period, words);
  return (
    <section class="report-lead">
      <p class="report-sentence">{periodSentence(period, rule, words)}</p>
      {period.share !== null && period.total >= FEWEST_POSTS && (
        <RatioGauge share={period.share} limit={rule.limit} />
      )}
      {period.total > 0 && period.total < FEWEST_POSTS && <Marks period={period} />}
      <p class="quiet">
        {ruleSentence(rule, words)}
        {outside !== null && ` ${outside}`}
      </p>
    </section>
  );
}

/** A sign a post, useful ones first. The sentence says the same in words. */
function Marks({ period }: { readonly period: PeriodTotals }): JSX.Element {
  return (
    <p class="report-marks" aria-hidden="true">
      {Array.from({ length: period.total }, (_, index) => (
        <TagMark
          key={index}
          tag={index < period.total - period.promotional ? 'value-adding' : 'promotional'}
        />
      ))}
    </p>
  );
}
