import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import { TagMark } from '../shared/ui/tag-mark';
import { stampsFor } from './stamps';

/** A loyalty card for readers: each value post earns a stamp, a full card makes room for one promotional post. */
export function StampCard(props: {
  /** Highest promotional share of the rule, 0–1. */
  readonly limit: number;
  /** Value posts still missing; null before the first post. */
  readonly missing: number | null;
}): JSX.Element | null {
  const { t } = useWords();
  const stamps = stampsFor(props.limit, props.missing);
  if (stamps === null) return null;
  const ready = stamps.filled === stamps.slots;
  return (
    <div class="stamp-card">
      <div class={stamps.slots > 10 ? 'stamps long' : 'stamps'} aria-hidden="true">
        {Array.from({ length: stamps.slots }, (_, index) => (
          <span key={index} class={index < stamps.filled ? 'stamp stamped' : 'stamp'} />
        ))}
        <span class={ready ? 'stamp-promo ready' : 'stamp-promo'}>
          <TagMark tag="promotional" />
        </span>
      </div>
      {props.missing === null && (
        <p class="quiet">{t('popup_card_explained', { count: stamps.slots })}</p>
      )}
    </div>
  );
}
