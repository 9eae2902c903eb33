const SVG = 'http://www.w3.org/2000/svg';

/** A small drawn icon; buttons that show one show no words. */
export function icon(path: string, label?: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 20 20', width: '20', height: '20' })) {
    svg.setAttribute(name, value);
  }
  if (label !== undefined) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '1.6');
  svg.append(line);
  return svg;
}

/** Outlines of the icons used. */
export const PATHS = {
  back: 'M17 10 H4 M9 4 L3 10 L9 16',
  close: 'M4 4 L16 16 M16 4 L4 16',
  down: 'M5 8 L10 13 L15 8',
  face: 'M10 2 a8 8 0 1 0 0.01 0 M7 12 q3 3 6 0 M7.5 8 v0.5 M12.5 8 v0.5',
  plus: 'M10 4 V16 M4 10 H16',
  tick: 'M3 10 L8 15 L17 5',
  bubble: 'M17 16 L13 15 A7 7 0 1 1 16 12 Z',
  turn: 'M4 8 V6 H14 L11 3 M16 12 V14 H6 L9 17',
  dots: 'M4 10 h1 M10 10 h1 M16 10 h1',
} as const;

/** A drawn photograph: a hill under a sun. */
export function photograph(): SVGElement {
  const svg = icon('M0 16 Q6 6 12 13 T20 11');
  svg.setAttribute('class', 'ig-photograph');
  const sun = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '14', cy: '5', r: '2', fill: '#d9902f' })) {
    sun.setAttribute(name, value);
  }
  svg.append(sun);
  return svg;
}
