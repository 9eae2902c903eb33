import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Breakdown } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { useWords } from '../shared/ui/words';
import { barsOf, type Bar } from './bars';

const WIDTH = 640;
const HEIGHT = 132;
const FOOT = 20;
const HEAD = 16;
/** Keeps the first day's name inside the drawing. */
const MARGIN = 12;
/** Labels that fit side by side, and counts. */
const MOST_LABELS = 11;
const MOST_COUNTS = 31;

/** The period bar by bar: what was given below, what was sold on it, what Tact was unsure of on top. */
export function CountBars(props: {
  readonly days: Breakdown['byDay'];
  /** Any day on which a week begins. */
  readonly weekStart: string;
}): JSX.Element {
  const { t, format } = useWords();
  const id = useId();
  const bars = barsOf(props.days, props.weekStart);
  const isDaily = bars.length === props.days.length;
  const title = t(isDaily ? 'report_by_day' : 'report_by_week');
  const x = scaleBand(
    bars.map((bar) => bar.start),
    [MARGIN, WIDTH - MARGIN],
  ).padding(0.28);
  const most = Math.max(1, ...bars.map((bar) => bar.published));
  const y = scaleLinear([0, most], [0, HEIGHT - FOOT - HEAD]);
  const step = Math.ceil(bars.length / MOST_LABELS);
  const highest = bars.findIndex((bar) => bar.published === most);
  return (
    <section class="report-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <svg class="report-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="report-ground" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        {bars.map((bar, index) => (
          <g key={bar.start}>
            <Stack
              bar={bar}
              left={x(bar.start) ?? 0}
              width={x.bandwidth()}
              height={y}
              count={
                bars.length <= MOST_COUNTS || index === highest
                  ? format.number(bar.published)
                  : null
              }
            />
            {index % step === 0 && (
              <text
                class={index % (2 * step) === 0 ? 'report-axis' : 'report-axis is-spare'}
                x={(x(bar.start) ?? 0) + x.bandwidth() / 2}
                y={HEIGHT - 4}
                text-anchor="middle"
              >
                {format.day(bar.start)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <Legend hasUnsure={bars.some((bar) => bar.unsure > 0)} />
      <ChartTable
        caption={title}
        head={['days', 'posts', 'promotional', 'unsure'].map((name) => t(`report_head_${name}`))}
        rows={bars
          .filter((bar) => bar.published > 0)
          .map((bar) => [
            isDaily ? format.longDay(bar.start) : format.dayRange(bar.start, bar.end),
            format.number(bar.published),
            format.number(bar.promotional),
            format.number(bar.unsure),
          ])}
      />
    </section>
  );
}

/** One bar of three parts with its count above. */
function Stack(props: {
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
  readonly height: (count: number) => number;
  /** Null where there is no room for it. */
  readonly count: string | null;
}): JSX.Element | null {
  const { bar, left, width, height } = props;
  if (bar.published === 0) return null;
  const parts = [
    ['value', bar.published - bar.promotional - bar.unsure],
    ['promotional', bar.promotional],
    ['unsure', bar.unsure],
  ] as const;
  let top = HEIGHT - FOOT;
  return (
    <>
      {parts.map(([tone, count]) => {
        top -= height(count);
        return (
          count > 0 && (
            <rect
              key={tone}
              class={`report-fill-${tone}`}
              x={left}
              y={top}
              width={width}
              height={height(count)}
            />
          )
        );
      })}
      {props.count !== null && (
        <text class="report-axis is-spare" x={left + width / 2} y={top - 4} text-anchor="middle">
          {props.count}
        </text>
      )}
    </>
  );
}

/** What the colours mean, for those who see them. */
function Legend({ hasUnsure }: { readonly hasUnsure: boolean }): JSX.Element {
  const { t } = useWords();
  const tones = [
    ['value', 'tag_value-adding'],
    ['promotional', 'tag_promotional'],
    ...(hasUnsure ? [['unsure', 'tag_unsure'] as const] : []),
  ] as const;
  return (
    <p class="report-legend" aria-hidden="true">
      {tones.map(([tone, key]) => (
        <span key={tone}>
          <svg viewBox="0 0 10 10" width="10" height="10">
            <rect class={`report-fill-${tone}`} width="10" height="10" rx="2" />
          </svg>{' '}
          {t(key)}
        </span>
      ))}
    </p>
  );
}
