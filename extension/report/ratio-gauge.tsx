import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { ChartTable } from '../shared/ui/chart-table';
import { ratioScaleEnd } from '../shared/ui/ratio-scale';
import { useWords } from '../shared/ui/words';

const WIDTH = 640;
const HEIGHT = 66;
const TOP = 26;
const THICKNESS = 16;
const MARGIN = 10;

/** The share on a scale whose green stretch is what the rule allows. */
export function RatioGauge(props: { readonly share: number; readonly limit: number }): JSX.Element {
  const { t, format } = useWords();
  const { share, limit } = props;
  const end = ratioScaleEnd(limit, share);
  const x = scaleLinear([0, end], [MARGIN, WIDTH - MARGIN]).clamp(true);
  const isOver = share > limit;
  return (
    <figure class={isOver ? 'report-gauge is-over' : 'report-gauge'}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect
          class="gauge-strip"
          x={x(0)}
          y={TOP}
          width={x(end) - x(0)}
          height={THICKNESS}
          rx="3"
        />
        <rect
          class="gauge-band"
          x={x(0)}
          y={TOP}
          width={x(limit) - x(0)}
          height={THICKNESS}
          rx="3"
        />
        <line
          class="gauge-limit"
          x1={x(limit)}
          x2={x(limit)}
          y1={TOP - 3}
          y2={TOP + THICKNESS + 4}
        />
        <path
          class="gauge-pin"
          transform={`translate(${x(share)} ${TOP + THICKNESS / 2})`}
          d="M0 -11 9 0 0 11 -9 0Z"
        />
        <text class="gauge-share" x={x(share)} y={TOP - 10} text-anchor={anchorAt(x(share))}>
          {format.percent(share)}
        </text>
        <text class="gauge-label" x={x(limit)} y={HEIGHT - 6} text-anchor={anchorAt(x(limit))}>
          {t('report_gauge_limit', { limit: format.percent(limit) })}
        </text>
      </svg>
      <ChartTable
        caption={t('report_gauge_caption')}
        head={[t('report_head_what'), t('report_head_share')]}
        rows={[
          [t('report_gauge_share'), format.percent(share)],
          [t('report_gauge_rule'), format.percent(limit)],
        ]}
      />
    </figure>
  );
}

/** Near an edge words lean inwards instead of leaving the drawing. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 50) return 'start';
  return x > WIDTH - 50 ? 'end' : 'middle';
}
