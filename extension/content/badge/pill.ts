import { TAG_TONES } from '../../shared/theme';
import type { BadgeState } from '../badge-state';
import { el } from './element';
import { outlookOf, type Words } from './sentences';
import { tagShape } from './shapes';

/** The tag beside the composer: sign, word, kind, and a word more when posting would go over the limit. */
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

  constructor(onPress: () => void) {
    this.element.addEventListener('click', onPress);
  }

  set isOpen(isOpen: boolean) {
    this.element.setAttribute('aria-expanded', String(isOpen));
  }

  show({ answer }: BadgeState, words: Words): void {
    const { t, format } = words;
    const { tag, kind, unsure } = answer.verdict;
    const { element } = this;
    element.dataset.tag = tag;
    element.dataset.kind = kind;
    element.dataset.tone = TAG_TONES[tag];
    // A text that has hardly begun gets the sign alone.
    element.toggleAttribute('data-quiet', unsure === 'too_short');
    const isOver = outlookOf(answer, words).isOver;
    element.replaceChildren(
      tagShape(tag),
      el('span', { class: 'pill-tag' }, t(`tag_${tag}`)),
      ...(tag === 'unsure' ? [] : [el('span', { class: 'pill-kind' }, t(`kind_${kind}`))]),
      ...(isOver
        ? [
            el(
              'span',
              { class: 'pill-over' },
              t('badge_over', { limit: format.percent(answer.limit) }),
            ),
          ]
        : []),
    );
    element.setAttribute('aria-label', this.labelOf(answer.verdict, t));
  }

  /** Tact cannot judge at the moment. */
  showUnavailable({ t }: Words): void {
    const { element } = this;
    delete element.dataset.tag;
    delete element.dataset.kind;
    element.dataset.tone = 'unsure';
    element.removeAttribute('data-quiet');
    element.replaceChildren(el('span', { class: 'pill-kind' }, t('badge_unavailable')));
    element.setAttribute('aria-label', t('badge_unavailable'));
  }

  private labelOf({ tag, kind }: BadgeState['answer']['verdict'], t: Words['t']): string {
    return tag === 'unsure'
      ? t('badge_label_unsure', { tag: t('tag_unsure') })
      : t('badge_label', { tag: t(`tag_${tag}`), kind: t(`kind_${kind}`) });
  }
}
