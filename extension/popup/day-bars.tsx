import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { Summary } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { useWords } from '../shared/ui/words';

const WIDTH = 320;
const HEIGHT = 84;
const FOOT = 18;
const HEAD = 14;

/** The week day by day: what was given below, what was sold on it, what Tact was unsure of on top. */
export function DayBars({ days }: { readonly days: Summary['week']['byDay'] }): JSX.Element {
  const { t, format } = useWords();
  const most = Math.max(1, ...days.map((day) => day.published));
  const x = scaleBand(
    days.map((day) => day.date),
    [0, WIDTH],
  ).padding(0.34);
  const y = scaleLinear([0, most], [0, HEIGHT - FOOT - HEAD]);
  const base = HEIGHT - FOOT;

  return (
    <section aria-labelledby="days-title">
      <h3 id="days-title">{t('popup_days_title')}</h3>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="base-line" x1="0" x2={WIDTH} y1={base + 0.5} y2={base + 0.5} />
        {days.map((day) => {
          const left = x(day.date) ?? 0;
          const width = x.bandwidth();
          const value = base - y(day.published - day.promotional - day.unsure);
          const promotional = value - y(day.promotional);
          const unsure = promotional - y(day.unsure);
          return (
            <g key={day.date}>
              <rect class="fill-value" x={left} y={value} width={width} height={base - value} />
              <rect
                class="fill-promotional"
                x={left}
                y={promotional}
                width={width}
                height={value - promotional}
              />
              {day.unsure > 0 && (
                <rect
                  class="bar-unsure"
                  x={left + 0.75}
                  y={unsure + 0.75}
                  width={width - 1.5}
                  height={Math.max(0, promotional - unsure - 1.5)}
                />
              )}
              {day.published > 0 && (
                <text class="bar-count" x={left + width / 2} y={unsure - 4}>
                  {format.number(day.published)}
                </text>
              )}
              <text class="axis-label" x={left + width / 2} y={HEIGHT - 4}>
                {format.weekdayLetter(day.date)}
              </text>
            </g>
          );
        })}
      </svg>
      <ChartTable
        caption={t('popup_days_title')}
        head={['day', 'posts', 'promotional', 'unsure'].map((name) => t(`popup_table_${name}`))}
        rows={days.map((day) => [
          format.longDay(day.date),
          format.number(day.published),
          format.number(day.promotional),
          format.number(day.unsure),
        ])}
      />
    </section>
  );
}
