import { TAG_TONES } from '../../shared/theme';
import type { BadgeState } from '../badge-state';
import type { Length } from './character-line';
import { el } from './element';
import { isOverLimit, type Words } from './sentences';
import { tagShape } from './shapes';

/** The tag beside the composer: sign, word, and the kind, or that posting would go over the limit. */
export class Pill {
  readonly element = el('button', {
    class: 'pill',
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    'aria-keyshortcuts': 'Alt+Shift+W',
    // The caret stays where it is: a press with the pointer must not take the focus.
    onmousedown: (event) => event.preventDefault(),
  });

  private said = '';

  constructor(onPress: () => void) {
    this.element.addEventListener('click', onPress);
  }

  set isOpen(isOpen: boolean) {
    this.element.setAttribute('aria-expanded', String(isOpen));
  }

  /** Where even the tag is too wide, its sign stands alone. */
  set isCompact(isCompact: boolean) {
    this.element.toggleAttribute('data-compact', isCompact);
  }

  /** It keeps its place and cannot be seen: the person has hidden it. */
  set isHidden(isHidden: boolean) {
    this.element.classList.toggle('hidden', isHidden);
  }

  /** What a screen reader is told when the tag has changed. */
  get news(): string {
    return this.said;
  }

  /** Shows a draft's tag. `length`: how long the text is, where the site has a limit. */
  show({ answer }: BadgeState, length: Length | null, words: Words): void {
    const { t } = words;
    const { tag, kind, unsure } = answer.verdict;
    const { element } = this;
    element.dataset.tag = tag;
    element.dataset.kind = kind;
    element.dataset.tone = TAG_TONES[tag];
    // A text that has hardly begun gets the sign alone.
    element.toggleAttribute('data-quiet', unsure === 'too_short');
    const isOver = isOverLimit(answer);
    element.toggleAttribute('data-over', isOver);
    const parts = [el('span', { class: 'pill-tag' }, t(`tag_${tag}`))];
    if (isOver) parts.push(el('span', { class: 'pill-over' }, overOf(answer, words)));
    else if (tag !== 'unsure') parts.push(el('span', { class: 'pill-kind' }, t(`kind_${kind}`)));
    this.said = labelOf(parts, words);
    if (length && length.count > length.most) {
      parts.push(el('span', { class: 'pill-long' }, tooLong(length, words)));
    }
    // The spaces are for those who have it read out.
    element.replaceChildren(tagShape(tag), ...parts.flatMap((part) => [part, ' ']));
    element.setAttribute('aria-label', labelOf(parts, words));
  }

  /** Tact cannot judge at the moment. */
  showUnavailable({ t }: Words): void {
    const { element } = this;
    delete element.dataset.tag;
    delete element.dataset.kind;
    element.dataset.tone = 'unsure';
    element.removeAttribute('data-quiet');
    element.removeAttribute('data-over');
    element.replaceChildren(el('span', { class: 'pill-kind' }, t('badge_unavailable')));
    element.setAttribute('aria-label', t('badge_unavailable'));
  }
}

function overOf({ limit }: BadgeState['answer'], { t, format }: Words): string {
  return t('badge_over', { limit: format.percent(limit) });
}

function tooLong({ count, most }: Length, { t }: Words): string {
  return t('badge_characters_over', { count: count - most });
}

/** "Tact: promotional, over your 10%" */
function labelOf(parts: readonly HTMLElement[], { t }: Words): string {
  return t('badge_label', { words: parts.map(({ textContent }) => textContent).join(', ') });
}
