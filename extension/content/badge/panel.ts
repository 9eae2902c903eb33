import { TAG_TONES } from '../../shared/theme';
import type { Settings } from '../../shared/settings';
import type { Tag } from '../../shared/vocabulary';
import type { BadgeState } from '../badge-state';
import type { Length } from './character-line';
import { el } from './element';
import { outlookView } from './outlook-view';
import { panelFoot } from './panel-foot';
import { adviceOf, certainty, insteadOf, type Reason, reasonsOf, type Words } from './sentences';
import { ICONS, lineIcon, tagShape } from './shapes';
import { Sheet } from './sheet';

type Corner = Settings['badgeCorner'];

/** What can be done in the panel. */
export interface PanelActions {
  readonly close: () => void;
  readonly move: (corner: Corner) => void;
  /** Silences Tact on this site, or on every site. */
  readonly pause: (where: 'host' | 'everywhere') => void;
  /** Takes the tag away for this text. */
  readonly hide: () => void;
}

/** What the panel shows apart from the draft's state. */
export interface PanelScene {
  readonly words: Words;
  readonly corner: Corner;
  readonly host: string;
  /** Labels of the campaigns that a draft may be for. */
  readonly campaigns: readonly string[];
  /** How long the text is, where its site has a limit. */
  readonly length: Length | null;
}

/** What to do instead, the reasons, the outlook, one piece of advice. */
export class Panel extends Sheet {
  constructor(private readonly actions: PanelActions) {
    super({ class: 'panel', 'data-part': 'panel' }, () => actions.close());
  }

  /** Draws the reasons of a draft. */
  show(state: BadgeState, scene: PanelScene): void {
    const { verdict } = state.answer;
    const { words } = scene;
    const reasons = reasonsOf(verdict, state.text, words);
    const { t } = words;
    this.element.setAttribute('aria-label', t('badge_panel_label'));
    this.element.dataset.tone = TAG_TONES[verdict.tag];
    this.draw(
      this.head(state, words),
      el(
        'div',
        { class: 'body' },
        this.instead(state, words),
        this.reasons(verdict.tag, reasons, words),
        verdict.unsure === 'too_short' ? null : outlookView(state.answer, words),
        this.advice(verdict.tag, reasons, words),
        this.length(scene),
      ),
      panelFoot(this.actions, state.campaign, scene),
    );
  }

  private head({ answer }: BadgeState, words: Words): HTMLElement {
    const { t } = words;
    const { tag, kind } = answer.verdict;
    return el(
      'header',
      { class: 'head', tabindex: '-1' },
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

  /** What to do instead comes first: the reasons can wait, the press on the button cannot be taken back. */
  private instead({ answer }: BadgeState, words: Words): HTMLElement | null {
    const instead = insteadOf(answer, words);
    if (instead === null) return null;
    return el(
      'section',
      { class: 'part instead' },
      el('h2', {}, words.t('badge_instead_title')),
      el('p', {}, instead),
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

  private length({ length, words: { t } }: PanelScene): HTMLElement | null {
    if (!length) return null;
    const { count, most } = length;
    return el(
      'p',
      { class: count > most ? 'length too-long' : 'length' },
      t('badge_characters', { count, most }),
    );
  }
}
