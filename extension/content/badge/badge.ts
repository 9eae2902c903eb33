import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { Composer } from '../../sites/composer';
import type { BadgeState, BadgeView, PauseAnswers } from '../badge-state';
import { Announcer } from './announcer';
import { Caret } from './caret';
import { lengthOf } from './character-line';
import { Hiding } from './hiding';
import { BadgeHost } from './host';
import { InertPress } from './inert-press';
import { BadgeKeys } from './keys';
import { keyName } from './key-names';
import { themeFor } from './page-theme';
import type { PanelScene } from './panel';
import { Pill } from './pill';
import { isOverLimit, reasonsOf } from './sentences';
import { Sheets } from './sheets';
import { type Speech, speechFor } from './speech';
import { Standing } from './standing';
import { WordMarks } from './word-marks';

/** What the badge may ask for. */
export interface BadgeActions {
  readonly settings: () => Settings | null;
  readonly changeSettings: (patch: Partial<Settings>) => void;
  /** Silences Tact on this site, or on every site. */
  readonly pause: (where: 'host' | 'everywhere') => void;
}

/** The badge of a page: one tag, and what it opens, beside whichever composer was used last. */
export class Badge implements BadgeView {
  private readonly host: BadgeHost;
  private readonly pill = new Pill(() => this.sheets.toggle());
  private readonly sheets: Sheets = new Sheets({
    state: () => this.state,
    scene: () => this.scene(),
    move: (badgeCorner) => this.move(badgeCorner),
    pause: (where) => this.actions.pause(where),
    hide: () => this.hideTag(() => this.hiding.hideText()),
    isUnderModal: () => this.standing.isUnderModal(),
    control: () => this.composer?.control() ?? null,
    hasFocus: () => this.host.root.activeElement !== null,
    keepCaret: () => this.caret.keep(this.composer?.editor ?? null),
    focusEditor: () => this.caret.giveBack(this.composer?.editor ?? null),
    onChange: () => this.onSheetsChange(),
  });
  private readonly caret = new Caret();
  private readonly announcer = new Announcer();
  private readonly marks = new WordMarks();
  private readonly hiding = new Hiding();
  private readonly standing: Standing = new Standing({
    tag: this.pill,
    sheets: [this.sheets.panel, this.sheets.question],
    corner: () => this.corner,
  });
  private readonly keys: BadgeKeys;
  private readonly press: InertPress;
  private speech: Speech | null = null;
  private composer: Composer | null = null;
  private state: BadgeState | null = null;
  private chosenCorner: Settings['badgeCorner'] | null = null;

  constructor(
    private readonly page: Document,
    private readonly actions: BadgeActions,
  ) {
    this.host = new BadgeHost(page);
    const { panel, question } = this.sheets;
    const parts = [this.pill, panel, question, this.announcer];
    this.host.stage.append(...parts.map(({ element }) => element));
    const view = page.defaultView ?? window;
    this.keys = new BadgeKeys(view, {
      isShown: () => this.state !== null && (!this.hiding.isHidden || this.sheets.isOpen),
      isOpen: () => this.sheets.isOpen,
      owns: (event) => this.host.owns(event),
      open: () => this.sheets.enter(),
      close: () => this.sheets.close(),
      onPress: () => this.caret.keep(this.composer?.editor ?? null),
      leave: (press) => this.sheets.leave(press),
      toggleHidden: () => this.toggleHidden(),
    });
    this.press = new InertPress(
      view,
      this.pill.element,
      () => this.isPressable && this.standing.isUnderModal(),
      () => this.sheets.toggle(),
    );
  }

  show(composer: Composer, state: BadgeState): void {
    if (this.state?.text !== state.text) this.sheets.dropQuestion();
    this.state = state;
    this.pill.show(state, lengthOf(composer, state.text), this.speak().words);
    this.attach(composer);
    this.mark();
    this.sheets.redraw();
    this.announce();
  }

  showUnavailable(composer: Composer): void {
    this.state = null;
    this.sheets.drop();
    this.pill.showUnavailable(this.speak().words);
    this.attach(composer);
  }

  hide(composer: Composer): void {
    if (this.composer?.editor !== composer.editor) return;
    this.sheets.drop();
    this.composer = null;
    this.state = null;
    this.standing.leave();
    this.hiding.nextText();
    this.caret.forget();
    this.marks.clear();
    this.announcer.reset();
    this.host.lower();
  }

  /**
   * Asks whether a text is to be posted over the limit. Nothing of the page changes and the focus stays where it is. An
   * answer comes once; none when the person goes on writing or does something else.
   */
  ask(composer: Composer, state: BadgeState, byKeys: boolean, actions: PauseAnswers): void {
    this.show(composer, state);
    this.sheets.ask(state, byKeys, actions);
  }

  /** The question has been answered by a second press. */
  dropQuestion(): void {
    this.sheets.dropQuestion();
  }

  /** A setting has changed: language, look or place. */
  refresh(): void {
    this.speech = null;
    this.chosenCorner = null;
    const { composer, state } = this;
    if (!composer || !state) return;
    this.show(composer, state);
    this.dress(composer);
    this.standing.lookAfresh();
  }

  destroy(): void {
    if (this.composer) this.hide(this.composer);
    this.keys.stop();
    this.press.stop();
    this.host.remove();
  }

  private get settings(): Settings {
    return this.actions.settings() ?? DEFAULT_SETTINGS;
  }

  private get corner(): Settings['badgeCorner'] {
    return this.chosenCorner ?? this.settings.badgeCorner;
  }

  private get isPressable(): boolean {
    return this.host.isRaised && !this.hiding.isHidden && !this.sheets.isOpen;
  }

  private speak(): Speech {
    this.speech ??= speechFor(this.settings.language, navigator.languages);
    return this.speech;
  }

  private scene(): PanelScene {
    const { composer, state, corner } = this;
    return {
      words: this.speak().words,
      corner,
      host: this.page.location.host,
      campaigns: this.settings.campaigns,
      length: composer && state && lengthOf(composer, state.text),
    };
  }

  private attach(composer: Composer): void {
    const isKnown = this.composer?.editor === composer.editor && this.host.isRaised;
    if (!isKnown) {
      this.sheets.drop();
      if (this.composer) this.hiding.nextText();
      this.composer = composer;
      this.dress(composer);
      this.host.raise();
      const view = composer.editor.ownerDocument.defaultView;
      if (view) this.keys.listenTo(view);
      this.standing.follow(composer);
    }
    this.pill.isHidden = this.hiding.isHidden;
    if (isKnown) this.standing.place();
  }

  private dress({ editor }: Composer): void {
    const { language, direction } = this.speak();
    this.host.dress(themeFor(this.settings.theme, editor), language, direction);
  }

  private onSheetsChange(): void {
    this.pill.isOpen = this.sheets.panel.isOpen;
    this.mark();
    this.standing.placeSheet();
  }

  /** Speaks when the tag or the warning has changed, whatever the kind. */
  private announce(): void {
    if (!this.state || this.hiding.isHidden) return;
    const { answer } = this.state;
    this.announcer.say(this.pill.news, `${answer.verdict.tag} ${isOverLimit(answer)}`);
  }

  /** Words that sell are marked all the time, those that give only while somebody asks why. */
  private mark(): void {
    const { state } = this;
    if (!state?.draft || this.hiding.isHidden) return this.marks.clear();
    const { verdict } = state.answer;
    if (verdict.tag !== 'promotional' && !this.sheets.panel.isOpen) return this.marks.clear();
    const reasons = reasonsOf(verdict, state.text, this.speak().words);
    const spans = reasons.flatMap((reason) => reason.spans);
    this.marks.show(state.draft, spans, verdict.tag);
  }

  private move(corner: Settings['badgeCorner']): void {
    this.chosenCorner = corner;
    this.actions.changeSettings({ badgeCorner: corner });
    this.sheets.redraw();
    this.standing.lookAfresh();
  }

  private hideTag(hide: () => void): void {
    this.sheets.close();
    hide();
    this.pill.isHidden = true;
    this.mark();
    const { words } = this.speak();
    this.announcer.say(words.t('badge_hidden', { keys: keyName('H', words) }));
  }

  private toggleHidden(): boolean {
    if (!this.composer) return false;
    if (this.hiding.isHidden) {
      this.hiding.toggle();
      this.pill.isHidden = false;
      this.mark();
      this.announce();
    } else this.hideTag(() => this.hiding.toggle());
    return true;
  }
}
