import type { BadgeState, PauseAnswers } from '../badge-state';
import { Panel, type PanelActions, type PanelScene } from './panel';
import { Question } from './question';
import { holds, type Sheet } from './sheet';

/** What the sheets need from the badge. */
export interface SheetsParts extends Omit<PanelActions, 'close'> {
  readonly state: () => BadgeState | null;
  readonly scene: () => PanelScene;
  readonly isUnderModal: () => boolean;
  readonly control: () => Element | null;
  /** Something was opened, drawn anew or closed. */
  readonly onChange: () => void;
  /** Whether the focus is in the badge: then the person has come in by keyboard. */
  readonly hasFocus: () => boolean;
  /** Remembers where the caret is. */
  readonly keepCaret: () => void;
  /** Brings focus and caret back to the text. */
  readonly focusEditor: () => void;
}

/** What the tag opens: the reasons, or the question before a post. At most one of them is open. */
export class Sheets {
  readonly panel: Panel;
  readonly question: Question;
  private asked: PauseAnswers | null = null;

  constructor(private readonly parts: SheetsParts) {
    const { move, pause, hide } = parts;
    this.panel = new Panel({ move, pause, hide, close: () => this.close() });
    this.question = new Question((press) => this.endModal(press));
  }

  get isOpen(): boolean {
    return this.panel.isOpen || this.question.isOpen;
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.openPanel();
  }

  /** Goes into what is open, or into the reasons. */
  enter(): void {
    if (!this.isOpen) this.openPanel();
    const { element } = this.question.isOpen ? this.question : this.panel;
    element
      .querySelector<HTMLElement>(':scope > :not([hidden]) button')
      ?.focus({ preventScroll: true });
  }

  /** Closes what is open; a question is answered by that: no. */
  close(): void {
    if (this.question.isOpen) return this.answer((asked) => asked.stay());
    const isFocused = this.parts.hasFocus();
    this.panel.close();
    this.parts.onChange();
    // Only who came in by keyboard is brought back; everybody else never left the text.
    if (isFocused) this.parts.focusEditor();
  }

  /** The person presses beside what is open. What a press on the control means to a question is the pause's affair. */
  leave(press: Event): void {
    if (!this.question.isOpen) return this.close();
    const control = this.parts.control();
    if (!control || !press.composedPath().includes(control)) this.drop();
  }

  /** Closes what is open because the person does something else. */
  drop(): void {
    this.asked = null;
    this.question.close();
    this.panel.close();
    this.parts.onChange();
  }

  /** A question whose text has changed, or that was answered by a second press, is none any more. */
  dropQuestion(): void {
    if (this.question.isOpen) this.drop();
  }

  ask(state: BadgeState, byKeys: boolean, asked: PauseAnswers): void {
    this.panel.close();
    this.asked = asked;
    const actions = {
      go: asked.go && (() => this.answer(({ go }) => go?.())),
      stay: () => this.close(),
    };
    this.question.show(state, byKeys, actions, this.parts.scene().words);
    this.open(this.question);
    this.parts.onChange();
  }

  /** Draws the reasons anew, if they are open. */
  redraw(): void {
    const state = this.parts.state();
    if (state && this.panel.isOpen) this.panel.show(state, this.parts.scene());
  }

  private openPanel(): void {
    const state = this.parts.state();
    if (!state) return;
    this.panel.show(state, this.parts.scene());
    this.open(this.panel);
    this.parts.onChange();
  }

  private open(sheet: Sheet): void {
    this.parts.keepCaret();
    sheet.open(this.parts.isUnderModal());
  }

  /** The question was modal, and Escape or a press beside it has ended it; a press on the control is a second press. */
  private endModal(press: MouseEvent | null): void {
    // The second half of a double click still belongs to the press that was held.
    if (press && press.detail > 1) return;
    const control = this.parts.control();
    const isSecond = press !== null && control !== null && holds(control, press);
    if (isSecond && this.asked?.go) this.answer(({ go }) => go?.());
    else if (this.asked) this.close();
  }

  private answer(choose: (asked: PauseAnswers) => void): void {
    const { asked } = this;
    this.drop();
    this.parts.focusEditor();
    if (asked) choose(asked);
  }
}
