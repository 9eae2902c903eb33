import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { RatioCount, RatioState, Summary } from '../shared/summary';
import { ChartTable } from '../shared/ui/chart-table';
import { ratioScaleEnd } from '../shared/ui/ratio-scale';
import { useWords } from '../shared/ui/words';
import { shareOrCount } from './sentences';
import { tapeTicks } from './tape';

const WIDTH = 320;
const TAPE_TOP = 30;
const TAPE_HEIGHT = 22;
const HEIGHT = 72;
/** Half the strip's outline. A pin at an end may stand over the drawing's edge. */
const MARGIN = 1;

/** The ratio on a measuring tape: the green stretch is where the rule is at ease, the pin is where the person is. */
export function RatioTape(props: {
  readonly count: RatioCount;
  readonly state: RatioState;
  readonly rule: Summary['rule'];
  /** What is measured, for the table behind the drawing. */
  readonly caption: string;
}): JSX.Element {
  const words = useWords();
  const { t, format } = words;
  const { count, state, rule } = props;
  const end = ratioScaleEnd(rule.limit, count.share);
  const x = scaleLinear([0, end], [MARGIN, WIDTH - MARGIN]);
  const ticks = tapeTicks(end);
  const label = shareOrCount(count, words);
  const pin = count.share === null ? null : x(Math.min(count.share, end));

  return (
    <figure class={`tape state-${state}`}>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect
          class="tape-strip"
          x={MARGIN}
          y={TAPE_TOP}
          width={x(end) - MARGIN}
          height={TAPE_HEIGHT}
          rx="3"
        />
        <rect
          class="tape-band"
          x={x(rule.low)}
          y={TAPE_TOP}
          width={x(rule.limit) - x(rule.low)}
          height={TAPE_HEIGHT}
        />
        {ticks.map((tick) => (
          <line
            key={tick.at}
            class="tape-tick"
            x1={x(tick.at)}
            x2={x(tick.at)}
            y1={TAPE_TOP}
            y2={TAPE_TOP + (tick.long ? 10 : 5)}
          />
        ))}
        <line
          class="tape-limit"
          x1={x(rule.limit)}
          x2={x(rule.limit)}
          y1={TAPE_TOP - 3}
          y2={TAPE_TOP + TAPE_HEIGHT + 3}
        />
        {x(rule.limit) > 80 && (
          <text class="tape-label" x={MARGIN} y={HEIGHT - 4}>
            {format.percent(0)}
          </text>
        )}
        <Label at={x(rule.limit)} y={HEIGHT - 4} look="tape-label strong">
          {t('popup_tape_limit', { limit: format.percent(rule.limit) })}
        </Label>
        {pin !== null && (
          <g class="tape-pin" transform={`translate(${pin} ${TAPE_TOP})`}>
            <path d="M0 -7 7 2 0 11 -7 2Z" />
          </g>
        )}
        {pin !== null && (
          <Label at={pin} y={TAPE_TOP - 13} look="tape-share">
            {label}
          </Label>
        )}
      </svg>
      <ChartTable
        caption={props.caption}
        head={[t('popup_table_what'), t('popup_table_share')]}
        rows={[
          [t('popup_table_yours'), label],
          [t('popup_table_low'), format.percent(rule.low)],
          [t('popup_table_limit'), format.percent(rule.limit)],
        ]}
      />
    </figure>
  );
}

/** A word on the drawing. Near an edge it leans inwards instead of leaving. */
function Label(props: {
  readonly at: number;
  readonly y: number;
  readonly look: string;
  readonly children: string;
}): JSX.Element {
  const { at } = props;
  const anchor = at < 50 ? 'start' : at > WIDTH - 50 ? 'end' : 'middle';
  const x = { start: Math.max(0, at - 8), middle: at, end: Math.min(WIDTH, at + 8) }[anchor];
  return (
    <text class={props.look} x={x} y={props.y} text-anchor={anchor}>
      {props.children}
    </text>
  );
}
