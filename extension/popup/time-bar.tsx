import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { TimeSpent } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { useWords } from '../shared/ui/words';

const WIDTH = 320;
const STRIP = 20;
const FOOT = 18;

/** The week's hours on a tape: writing first, then the rest of the time on the networks; the goal is marked. */
export function TimeBar(props: {
  readonly week: TimeSpent;
  /** Seconds; null without a goal. */
  readonly goal: number | null;
}): JSX.Element {
  const { t, format } = useWords();
  const { week, goal } = props;
  const { seconds, totalSeconds } = week;
  const end = Math.max(totalSeconds, goal ?? 0) * (goal !== null && totalSeconds > goal ? 1 : 1.06);
  const x = scaleLinear([0, end], [1, WIDTH - 1]);
  const height = goal === null ? STRIP : STRIP + FOOT;
  const rows = [
    [t('popup_time_writing'), format.duration(seconds)],
    [t('popup_time_reading'), format.duration(totalSeconds - seconds)],
    ...(goal === null ? [] : [[t('popup_time_goal'), format.duration(goal)]]),
  ];

  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <rect class="tape-strip" x="1" y="1" width={WIDTH - 2} height={STRIP - 2} rx="3" />
        <rect class="time-reading" x={x(0)} y="1" width={x(totalSeconds) - 1} height={STRIP - 2} />
        <rect class="time-writing" x={x(0)} y="1" width={x(seconds) - 1} height={STRIP - 2} />
        {hours(end).map((hour) => (
          <line key={hour} class="tape-tick" x1={x(hour)} x2={x(hour)} y1="1" y2="6" />
        ))}
        {goal !== null && (
          <>
            <line class="goal-halo" x1={x(goal)} x2={x(goal)} y1="-2" y2={STRIP + 2} />
            <line class="goal" x1={x(goal)} x2={x(goal)} y1="-2" y2={STRIP + 4} />
            <text
              class="tape-label strong"
              x={Math.min(x(goal), WIDTH - 1)}
              y={height - 3}
              text-anchor={
                x(goal) < WIDTH / 4 ? 'start' : x(goal) > WIDTH * 0.75 ? 'end' : 'middle'
              }
            >
              {t('popup_time_goal_mark', { goal: format.duration(goal) })}
            </text>
          </>
        )}
      </svg>
      <ChartTable
        caption={t('popup_time_title')}
        head={[t('popup_table_spent_on'), t('popup_table_time')]}
        rows={rows}
      />
    </figure>
  );
}

/** Moments for marks: every hour, or every so many hours where that would be a fence. */
function hours(end: number): number[] {
  const step = [1, 2, 5, 10, 50, 100].find((size) => end / 3600 / size <= 20) ?? 500;
  const count = Math.min(40, Math.floor(end / 3600 / step));
  return Array.from({ length: count }, (_, index) => (index + 1) * step * 3600);
}
