import type { JSX } from 'preact';
import { FEWEST_POSTS, type Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { FirstTen } from './first-ten';
import { RatioTape } from './ratio-tape';
import { headline, room, standing } from './sentences';
import { StampCard } from './stamp-card';

/** The week in one glance: where the ratio stands, how far the next promotional post is, and what to post next. A past
 * week tells what it held. */
export function LeadCard({ summary }: { readonly summary: Summary }): JSX.Element {
  const words = useWords();
  return (
    <section class="card lead" aria-labelledby="headline">
      <h2 id="headline" class="headline" aria-live="polite">
        {headline(summary, words)}
      </h2>
      {summary.week.offset === 0 ? <Now summary={summary} /> : <Then summary={summary} />}
    </section>
  );
}

function Now({ summary }: { readonly summary: Summary }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { window, rule, next } = summary;
  return (
    <>
      {window.state === 'too_few' ? (
        <FirstTen window={window} />
      ) : (
        <>
          <RatioTape
            count={window}
            state={window.state}
            rule={rule}
            caption={t('popup_tape_caption', { days: rule.windowDays })}
          />
          <p class="standing">{standing(summary, words)}</p>
          <StampCard limit={rule.limit} missing={window.valuePostsToRoom} />
        </>
      )}
      <p class="room">{room(summary, words)}</p>
      <div class="advice">
        <h3>{t('popup_next')}</h3>
        <p>{t(`popup_advice_${next.advice}`)}</p>
      </div>
    </>
  );
}

function Then({ summary: { week, rule } }: { readonly summary: Summary }): JSX.Element | null {
  const { t, format } = useWords();
  if (week.share === null || week.total < FEWEST_POSTS) return null;
  const range = format.dayRange(week.start, week.end);
  return (
    <RatioTape
      count={week}
      state={week.share > rule.limit ? 'over' : 'within'}
      rule={rule}
      caption={t('popup_tape_caption_week', { range })}
    />
  );
}
