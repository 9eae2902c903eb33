import { TAG_TONES } from '../../shared/theme';
import type { Settings } from '../../shared/settings';
import type { Tag } from '../../shared/vocabulary';
import type { BadgeState } from '../badge-state';
import { el } from './element';
import { outlookView } from './outlook-view';
import { adviceOf, certainty, type Reason, reasonsOf, type Words } from './sentences';
import { ICONS, lineIcon, tagShape } from './shapes';

type Corner = Settings['badgeCorner'];

const CORNERS: readonly Corner[] = ['top-start', 'top-end', 'bottom-start', 'bottom-end'];

/** What can be done in the panel. */
export interface PanelActions {
  readonly close: () => void;
  readonly move: (corner: Corner) => void;
  readonly pause: () => void;
}

/** What the panel shows apart from the draft's state. */
export interface PanelScene {
  readonly words: Words;
  readonly corner: Corner;
  readonly host: string;
}

/**
 * The reasons, the outlook, one piece of advice. A <dialog> that is opened without taking the focus, except above a
 * page's own modal window, where only a modal one can be used.
 */
export class Panel {
  readonly element = el('dialog', {
    class: 'panel',
    'data-part': 'panel',
    onmousedown: (event) => event.preventDefault(),
  });

  constructor(private readonly actions: PanelActions) {
    // Escape in a modal one ends here.
    this.element.addEventListener('close', () => this.actions.close());
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element && this.isModal && !this.holds(event)) this.actions.close();
    });
  }

  get isOpen(): boolean {
    return this.element.hasAttribute('open');
  }

  private get isModal(): boolean {
    return this.isOpen && this.element.matches(':modal');
  }

  /** Opens it. `isModal`: the page has a modal window open, which makes everything outside it inert. */
  open(isModal: boolean): void {
    if (this.isOpen) return;
    if (isModal) this.element.showModal();
    else this.element.setAttribute('open', '');
  }

  close(): void {
    if (this.isModal) this.element.close();
    else this.element.removeAttribute('open');
  }

  /** Draws the reasons of a draft. */
  show(state: BadgeState, scene: PanelScene): void {
    const { verdict } = state.answer;
    const { words } = scene;
    const reasons = reasonsOf(verdict, state.text, words);
    const { t } = words;
    this.element.setAttribute('aria-label', t('badge_panel_label'));
    this.element.dataset.tone = TAG_TONES[verdict.tag];
    this.element.replaceChildren(
      this.head(state, words),
      el(
        'div',
        { class: 'body' },
        this.reasons(verdict.tag, reasons, words),
        verdict.unsure === 'too_short' ? null : outlookView(state.answer, words),
        this.advice(verdict.tag, reasons, words),
      ),
      this.foot(scene),
    );
  }

  private head({ answer }: BadgeState, words: Words): HTMLElement {
    const { t } = words;
    const { tag, kind } = answer.verdict;
    return el(
      'header',
      // A modal panel gives the focus to something: to its head, not to a button that then looks pressed.
      { class: 'head', tabindex: '-1', autofocus: true },
      el('span', { class: 'seal' }, tagShape(tag, 18)),
      el(
        'div',
        {},
        el('h1', {}, t(`tag_${tag}`)),
        el(
          'p',
          { class: 'kind' },
          tag === 'unsure' ? certainty(answer.verdict, words) : t(`meaning_${kind}`),
        ),
      ),
      this.closeButton(t),
      ...(tag === 'unsure' ? [] : [el('p', { class: 'sure' }, certainty(answer.verdict, words))]),
    );
  }

  private closeButton(t: Words['t']): HTMLElement {
    return el(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': t('badge_close'),
        onclick: () => this.actions.close(),
      },
      lineIcon(ICONS.close),
    );
  }

  private reasons(tag: Tag, reasons: readonly Reason[], { t }: Words): HTMLElement | null {
    if (reasons.length === 0) return null;
    return el(
      'section',
      { class: 'part' },
      el('h2', {}, t(tag === 'unsure' ? 'badge_both_title' : 'badge_reasons_title')),
      el(
        'ul',
        { class: 'reasons' },
        ...reasons.map((reason) =>
          el(
            'li',
            {},
            tagShape(reason.tag, 9),
            el('span', reason.isQuoted ? {} : { class: 'bare' }, reason.text),
          ),
        ),
      ),
    );
  }

  private advice(tag: Tag, reasons: readonly Reason[], words: Words): HTMLElement | null {
    const advice = adviceOf(tag, reasons, words);
    return advice === null
      ? null
      : el('p', { class: 'advice' }, lineIcon(ICONS.leaf), el('span', {}, advice));
  }

  private foot({ words: { t }, corner, host }: PanelScene): HTMLElement {
    const places = el('div', { class: 'places', role: 'group', 'aria-label': t('badge_place') });
    for (const each of CORNERS) {
      places.append(
        el('button', {
          type: 'button',
          class: `place ${each}`,
          'aria-label': t(`badge_corner_${each}`),
          title: t(`badge_corner_${each}`),
          'aria-pressed': String(each === corner),
          onclick: () => this.actions.move(each),
        }),
      );
    }
    return el(
      'footer',
      { class: 'foot' },
      places,
      el(
        'button',
        { type: 'button', class: 'quiet', onclick: () => this.actions.pause() },
        lineIcon(ICONS.pause),
        el('span', {}, t('badge_pause', { host: host.replace(/^www\./, '') })),
      ),
    );
  }

  private holds(event: MouseEvent): boolean {
    const { left, right, top, bottom } = this.element.getBoundingClientRect();
    const { clientX, clientY } = event;
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }
}
