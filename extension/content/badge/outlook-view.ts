import { FEWEST_POSTS } from '../../shared/summary';
import { TAG_TONES } from '../../shared/theme';
import type { Tag } from '../../shared/vocabulary';
import type { Judged } from '../badge-state';
import { el, svg } from './element';
import { type Outlook, outlookOf, type Words } from './sentences';
import { tagShape } from './shapes';

/** Length of the tape's drawing. */
const LENGTH = 280;

/** What posting the draft would do to the ratio: a small drawing, the figures, and what follows from them. */
export function outlookView(answer: Judged, words: Words): HTMLElement {
  const outlook = outlookOf(answer, words);
  return el(
    'section',
    { class: 'part' },
    el('h2', {}, words.t('badge_outlook_title')),
    outlook.before === null && !outlook.isCounted ? null : figures(outlook),
    answer.projection.total <= FEWEST_POSTS ? stamps(answer) : tape(answer),
    el('p', { class: outlook.isOver ? 'over' : 'plain' }, outlook.sentences.join(' ')),
  );
}

function figures({ before, after, isCounted }: Outlook): HTMLElement {
  if (!isCounted || before === null) {
    return el('p', { class: 'figures' }, el('strong', {}, isCounted ? after : (before ?? '')));
  }
  const arrow = svg(
    'svg',
    { viewBox: '0 0 20 10', width: '20', height: '10', class: 'arrow', 'aria-hidden': 'true' },
    svg('path', {
      d: 'M1 5 H17 M13 1.500 17.500 5 13 8.500',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return el(
    'p',
    { class: 'figures' },
    el('span', { class: 'before' }, before),
    arrow,
    el('span', { class: 'unseen' }, ' → '),
    el('strong', {}, after),
  );
}

/** One stamp for each post, those that sell first; the one that would be added has a ring of stitches around it. */
function stamps({ now, projection }: Judged): HTMLElement {
  const row = el('div', { class: 'stamps', 'aria-hidden': 'true' });
  const added: Tag | null =
    projection.total === now.total
      ? null
      : projection.promotional > now.promotional
        ? 'promotional'
        : 'value-adding';
  for (let index = 0; index < now.total; index++) {
    row.append(stamp(index < now.promotional ? 'promotional' : 'value-adding', false));
  }
  if (added) row.append(stamp(added, true));
  for (let index = projection.total; index < FEWEST_POSTS; index++)
    row.append(el('i', { class: 'empty' }));
  return row;
}

function stamp(tag: Tag, isNew: boolean): HTMLElement {
  return el('i', { class: isNew ? `new tone-${TAG_TONES[tag]}` : '' }, tagShape(tag, 12));
}

/** A tape from nothing to a little beyond limit and share; the band is what the rule allows. */
function tape({ now, projection, limit }: Judged): SVGElement {
  const [before, after] = [now.share ?? 0, projection.share ?? 0];
  const end = Math.min(1, Math.max(limit * 1.6, before * 1.15, after * 1.15));
  const at = (share: number) => String(Math.round(8 + (share / end) * (LENGTH - 16)));
  const tone = after > limit ? 'promotional' : 'value';
  return svg(
    'svg',
    { viewBox: `0 0 ${LENGTH} 26`, class: 'tape', 'aria-hidden': 'true' },
    svg('rect', {
      x: '0',
      y: '8',
      width: String(LENGTH),
      height: '10',
      rx: '5',
      class: 'tape-back',
    }),
    svg('rect', { x: '0', y: '8', width: at(limit), height: '10', rx: '5', class: 'tape-band' }),
    svg('path', { d: `M${at(limit)} 3 V23`, class: 'tape-limit' }),
    svg('path', { d: `M${at(before)} 13 H${at(after)}`, class: `tape-move tone-${tone}` }),
    ...(Math.abs(Number(at(before)) - Number(at(after))) < 9
      ? []
      : [svg('circle', { cx: at(before), cy: '13', r: '3.5', class: 'tape-before' })]),
    svg('circle', { cx: at(after), cy: '13', r: '5.5', class: `tape-after tone-${tone}` }),
  );
}
