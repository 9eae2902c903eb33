import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { JSX } from 'preact';
import type { WeekTotals } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { useWords } from '../shared/ui/words';
import { shareOrCount } from './sentences';

const WIDTH = 320;
const HEIGHT = 70;
const MARGIN = 8;
const FOOT = 16;
/** More dots than this are a stain. */
const MOST_DOTS = 16;

/** The promotional share of the last weeks against the limit. Nothing is drawn before there are two weeks to compare. */
export function TrendLine(props: {
  readonly weeks: readonly WeekTotals[];
  readonly limit: number;
  /** Weeks in a row with a post; told from three on. */
  readonly streak: number;
}): JSX.Element | null {
  const words = useWords();
  const { t, format } = words;
  const { weeks, limit, streak } = props;
  const told = weeks.filter((week) => week.share !== null);
  const first = weeks[0];
  const last = weeks.at(-1);
  if (told.length < 2 || first === undefined || last === undefined) return null;

  const top = Math.min(1, Math.max(limit * 2, ...told.map((week) => week.share ?? 0)));
  const x = scaleLinear([0, weeks.length - 1], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([0, top], [HEIGHT - FOOT, MARGIN]);
  const points = weeks.map((week, index) => ({ index, share: week.share }));
  const path = line<(typeof points)[number]>()
    .defined((point) => point.share !== null)
    .x((point) => x(point.index))
    .y((point) => y(point.share ?? 0))
    .curve(curveMonotoneX);
  const shade = area<(typeof points)[number]>()
    .defined((point) => point.share !== null)
    .x((point) => x(point.index))
    .y0(y(0))
    .y1((point) => y(point.share ?? 0))
    .curve(curveMonotoneX);

  return (
    <section class="card" aria-labelledby="trend-title">
      <h3 id="trend-title">{t('popup_trend_title', { count: weeks.length })}</h3>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect class="trend-ease" x="0" width={WIDTH} y={y(limit)} height={y(0) - y(limit)} />
        <path class="trend-area" d={shade(points) ?? ''} />
        <path class="trend-path" d={path(points) ?? ''} />
        <line class="tape-limit" x1="0" x2={WIDTH} y1={y(limit)} y2={y(limit)} />
        {points.map(
          ({ index, share }) =>
            share !== null &&
            (weeks.length <= MOST_DOTS || index === points.length - 1) && (
              <circle
                key={index}
                class={share > limit ? 'trend-dot over' : 'trend-dot'}
                cx={x(index)}
                cy={y(share)}
                r={index === points.length - 1 ? 4.5 : 3}
              />
            ),
        )}
        <text class="axis-label start" x="0" y={HEIGHT - 2}>
          {format.day(first.start)}
        </text>
        <text class="axis-label" x={WIDTH / 2} y={HEIGHT - 2}>
          {t('popup_tape_limit', { limit: format.percent(limit) })}
        </text>
        <text class="axis-label end" x={WIDTH} y={HEIGHT - 2}>
          {format.day(last.end)}
        </text>
      </svg>
      {streak >= 3 && <p class="quiet">{t('popup_streak', { count: streak })}</p>}
      <ChartTable
        caption={t('popup_trend_caption')}
        head={[t('popup_table_week'), t('popup_table_share'), t('popup_table_posts')]}
        rows={weeks.map((week) => [
          format.dayRange(week.start, week.end),
          shareOrCount(week, words),
          format.number(week.total),
        ])}
      />
    </section>
  );
}
