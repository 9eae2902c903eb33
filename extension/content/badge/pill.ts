import { TAG_TONES } from '../../shared/theme';
import { type Tag, TAGS } from '../../shared/vocabulary';
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

  private readonly shapes = TAGS.map((tag) => ({ tag, drawing: tagShape(tag) }));
  private readonly tag = new PillPart('pill-tag');
  private readonly over = new PillPart('pill-over');
  private readonly kind = new PillPart('pill-kind');
  private readonly long = new PillPart('pill-long');
  private said = '';

  constructor(onPress: () => void) {
    this.element.addEventListener('click', onPress);
    const { tag, over, kind, long } = this;
    this.element.append(
      ...this.shapes.map(({ drawing }) => drawing),
      // The spaces are for those who have it read out.
      ...[tag, over, kind, long].flatMap((part) => [part.element, ' ']),
    );
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
    this.showShape(tag);
    this.tag.text = t(`tag_${tag}`);
    this.over.text = isOver ? overOf(answer, words) : '';
    this.kind.text = isOver || tag === 'unsure' ? '' : t(`kind_${kind}`);
    this.long.text = '';
    this.said = this.label(words);
    if (length && length.count > length.most) this.long.text = tooLong(length, words);
    element.setAttribute('aria-label', this.label(words));
  }

  /** Tact cannot judge at the moment. */
  showUnavailable({ t }: Words): void {
    const { element } = this;
    delete element.dataset.tag;
    delete element.dataset.kind;
    element.dataset.tone = 'unsure';
    element.removeAttribute('data-quiet');
    element.removeAttribute('data-over');
    this.showShape(null);
    for (const part of [this.tag, this.over, this.long]) part.text = '';
    this.kind.text = t('badge_unavailable');
    element.setAttribute('aria-label', t('badge_unavailable'));
  }

  private showShape(wanted: Tag | null): void {
    for (const { tag, drawing } of this.shapes) drawing.toggleAttribute('hidden', tag !== wanted);
  }

  /** "Tact: promotional, over your 10%" */
  private label({ t }: Words): string {
    const parts = [this.tag, this.over, this.kind, this.long].map(({ text }) => text);
    return t('badge_label', { words: parts.filter((text) => text !== '').join(', ') });
  }
}

/**
 * A piece of the tag's text. Its words are changed and it is hidden, never taken out: nodes that leave the document end a
 * step of undoing (see Sheet.draw).
 */
class PillPart {
  private readonly words = document.createTextNode('');
  readonly element: HTMLElement;

  constructor(name: string) {
    this.element = el('span', { class: name, hidden: true }, this.words);
  }

  get text(): string {
    return this.words.data;
  }

  set text(text: string) {
    if (text !== this.words.data) this.words.data = text;
    this.element.hidden = text === '';
  }
}

function overOf({ limit }: BadgeState['answer'], { t, format }: Words): string {
  return t('badge_over', { limit: format.percent(limit) });
}

function tooLong({ count, most }: Length, { t }: Words): string {
  return t('badge_characters_over', { count: count - most });
}
