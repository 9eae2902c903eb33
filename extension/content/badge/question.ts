import type { BadgeState, PauseAnswers } from '../badge-state';
import { el } from './element';
import { insteadOf, type Words } from './sentences';
import { Sheet } from './sheet';

/** "Post it anyway?", asked once when the person has chosen to pause before posting over the limit. */
export class Question extends Sheet {
  private actions: PauseAnswers | null = null;

  constructor(onLeave: (press: MouseEvent | null) => void) {
    super({ class: 'panel question', role: 'alertdialog', 'data-part': 'question' }, onLeave);
    this.element.addEventListener('keydown', (event) => {
      if (!event.repeat && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.actions?.go?.();
      }
    });
  }

  /** Writes the question. `byKeys`: the press that was held was one of the network's own keys. */
  show(state: BadgeState, byKeys: boolean, actions: PauseAnswers, words: Words): void {
    this.actions = actions;
    const { t } = words;
    const hint = byKeys ? t('badge_ask_keys') : null;
    this.element.dataset.tone = 'promotional';
    this.element.setAttribute('aria-label', t('badge_ask_label'));
    this.draw(
      el('p', { class: 'asked', role: 'alert', tabindex: '-1' }, questionOf(state, words)),
      el('p', { class: 'plain' }, [insteadOf(state.answer, words), hint].filter(Boolean).join(' ')),
      el(
        'div',
        { class: 'answers' },
        actions.go && this.button(t('badge_ask_go'), 'go', actions.go),
        this.button(t('badge_ask_stay'), 'stay', actions.stay),
      ),
    );
  }

  private button(label: string, answer: string, onclick: () => void): HTMLElement {
    return el('button', { type: 'button', class: 'answer', 'data-answer': answer, onclick }, label);
  }
}

/** "With this one, 3 of 10 posts would be promotional. Post it anyway?" */
export function questionOf({ answer }: BadgeState, { t }: Words): string {
  const { promotional, total } = answer.projection;
  return t('badge_ask', { count: promotional, total });
}
