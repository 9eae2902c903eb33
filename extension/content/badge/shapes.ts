import type { Tag } from '../../shared/vocabulary';
import { TAG_TONES } from '../../shared/theme';
import { svg } from './element';

/** Draws a tag's sign – lozenge, disc or ring – so that it looks the same whatever fonts the page's system has. */
export function tagShape(tag: Tag, size = 12): SVGElement {
  const drawing = svg('svg', {
    viewBox: '0 0 12 12',
    width: String(size),
    height: String(size),
    class: `shape tone-${TAG_TONES[tag]}`,
    'aria-hidden': 'true',
  });
  drawing.append(outline(tag));
  return drawing;
}

function outline(tag: Tag): SVGElement {
  if (tag === 'promotional') {
    return svg('path', {
      d: 'M6 .6 11.4 6 6 11.4.6 6Z',
      fill: 'currentColor',
      stroke: 'currentColor',
      'stroke-width': '.8',
      'stroke-linejoin': 'round',
    });
  }
  if (tag === 'value-adding')
    return svg('circle', { cx: '6', cy: '6', r: '5', fill: 'currentColor' });
  return svg('circle', {
    cx: '6',
    cy: '6',
    r: '4.3',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.8',
  });
}

/** A small line drawing in the colour of its text. */
export function lineIcon(path: string): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 16 16', width: '16', height: '16', class: 'icon', 'aria-hidden': 'true' },
    svg('path', {
      d: path,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

/** Paths for `lineIcon`. */
export const ICONS = {
  close: 'M4 4 12 12 M12 4 4 12',
  pause: 'M5.500 3.500 V12.500 M10.500 3.500 V12.500',
  hide: 'M1.500 8 C3.500 4.500 5.500 3.500 8 3.500 S12.500 4.500 14.500 8 C12.500 11.500 10.500 12.500 8 12.500 S3.500 11.500 1.500 8 M3 13 13 3',
  leaf: 'M3 13 C3 6 7 3 13 3 C13 9 10 13 5.500 12 M3 13 C5 9.500 7.500 7.500 10 6.500',
} as const;
