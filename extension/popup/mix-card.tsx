import type { JSX } from 'preact';
import { scaleLinear } from 'd3-scale';
import type { PostTotals } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { useWords } from '../shared/ui/words';
import { peopleSentence } from './sentences';

const WIDTH = 320;
const HEIGHT = 20;
const GAP = 3;

/** A week's posts by whom they were about; the parts make up everything published. */
export interface MixPart {
  readonly name: 'people' | 'others' | 'self' | 'rest';
  readonly count: number;
}

/** What the posts were about: people, others' work, oneself, and the rest (tips, and what Tact is unsure of). */
export function mixOf(week: PostTotals): MixPart[] {
  const { withPeople, ofOthers, ofSelf, published } = week;
  return [
    { name: 'people', count: withPeople },
    { name: 'others', count: ofOthers },
    { name: 'self', count: ofSelf },
    { name: 'rest', count: Math.max(0, published - withPeople - ofOthers - ofSelf) },
  ];
}

/** "You talked with people 9 times, about yourself 3 times": as at a party, listening counts. */
export function MixCard({ week }: { readonly week: PostTotals }): JSX.Element | null {
  const words = useWords();
  const { t, format } = words;
  const sentence = peopleSentence(week, words);
  if (sentence === null) return null;
  const parts = mixOf(week).filter((part) => part.count > 0);
  return (
    <section class="card mix" aria-labelledby="mix-title">
      <h3 id="mix-title">{t('popup_mix_title')}</h3>
      <p>{sentence}</p>
      <MixBar parts={parts} />
      <ul class="legend" aria-hidden="true">
        {parts.map(({ name, count }) => (
          <li key={name}>
            <span class={`swatch part-${name}`} />
            {t(`popup_mix_name_${name}`)}
            <b>{format.number(count)}</b>
          </li>
        ))}
      </ul>
      <ChartTable
        caption={t('popup_mix_title')}
        head={[t('popup_table_about'), t('popup_table_posts')]}
        rows={parts.map(({ name, count }) => [t(`popup_mix_name_${name}`), format.number(count)])}
      />
    </section>
  );
}

function MixBar({ parts }: { readonly parts: readonly MixPart[] }): JSX.Element {
  const all = parts.reduce((sum, part) => sum + part.count, 0);
  const x = scaleLinear([0, all], [0, WIDTH + GAP]);
  let before = 0;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {parts.map(({ name, count }) => {
        const left = x(before);
        before += count;
        return (
          <rect
            key={name}
            class={`part-${name}`}
            x={left + 0.75}
            y="0.75"
            width={Math.max(1, x(before) - left - GAP - 1.5)}
            height={HEIGHT - 1.5}
            rx="3"
          />
        );
      })}
    </svg>
  );
}
