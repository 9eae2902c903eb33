import { autoUpdate, computePosition, hide } from '@floating-ui/dom';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { Composer } from '../../sites/composer';
import type { BadgeState, BadgeView } from '../badge-state';
import { Announcer } from './announcer';
import { BadgeHost } from './host';
import { InertPress } from './inert-press';
import { BadgeKeys } from './keys';
import { themeFor } from './page-theme';
import { Panel } from './panel';
import { Pill } from './pill';
import { placePanel } from './panel-place';
import { frameOf, Placement } from './placement';
import { reasonsOf } from './sentences';
import { type Speech, speechFor } from './speech';
import { WordMarks } from './word-marks';

/** What the badge may ask for. */
export interface BadgeActions {
  readonly settings: () => Settings | null;
  readonly changeSettings: (patch: Partial<Settings>) => void;
  readonly pause: () => void;
}

/** The badge of a page: one tag, one panel, beside whichever composer was used last. */
export class Badge implements BadgeView {
  private readonly host: BadgeHost;
  private readonly pill = new Pill(() => this.toggle());
  private readonly panel = new Panel({
    close: () => this.closePanel(),
    move: (badgeCorner) => this.move(badgeCorner),
    pause: () => this.actions.pause(),
  });
  private readonly announcer = new Announcer();
  private readonly placement = new Placement();
  private readonly marks = new WordMarks();
  private readonly keys: BadgeKeys;
  private readonly press: InertPress;
  private speech: Speech | null = null;
  private composer: Composer | null = null;
  private state: BadgeState | null = null;
  private corner: Settings['badgeCorner'] | null = null;
  private stopFollowing: (() => void) | null = null;

  constructor(
    private readonly page: Document,
    private readonly actions: BadgeActions,
  ) {
    this.host = new BadgeHost(page);
    this.host.root.append(this.pill.element, this.panel.element, this.announcer.element);
    const view = page.defaultView ?? window;
    this.keys = new BadgeKeys(view, {
      isShown: () => this.host.isRaised,
      isOpen: () => this.panel.isOpen,
      owns: (event) => this.host.owns(event),
      open: () => this.openByKey(),
      close: () => this.closePanel(),
    });
    this.press = new InertPress(
      view,
      this.pill.element,
      () => this.host.isRaised && !this.panel.isOpen && this.isUnderModal(),
      () => this.toggle(),
    );
  }

  show(composer: Composer, state: BadgeState): void {
    this.state = state;
    const { words } = this.speak();
    this.pill.show(state, words);
    this.attach(composer);
    this.mark();
    if (this.panel.isOpen) this.drawPanel();
    this.announcer.say(this.pill.element.ariaLabel ?? '');
  }

  showUnavailable(composer: Composer): void {
    this.state = null;
    this.closePanel();
    this.marks.clear();
    this.pill.showUnavailable(this.speak().words);
    this.attach(composer);
  }

  hide(composer: Composer): void {
    if (this.composer?.editor !== composer.editor) return;
    this.composer = null;
    this.state = null;
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.panel.close();
    this.pill.isOpen = false;
    this.marks.clear();
    this.announcer.reset();
    this.host.lower();
  }

  /** A setting has changed: language, look or place. */
  refresh(): void {
    this.speech = null;
    this.corner = null;
    const { composer, state } = this;
    if (!composer || !state) return;
    this.placement.reset();
    this.show(composer, state);
    this.dress(composer);
    this.place();
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

  private speak(): Speech {
    this.speech ??= speechFor(this.settings.language, navigator.languages);
    return this.speech;
  }

  private attach(composer: Composer): void {
    if (this.composer?.editor === composer.editor && this.host.isRaised) {
      this.place();
      return;
    }
    this.composer = composer;
    this.placement.reset();
    this.stopFollowing?.();
    this.panel.close();
    this.dress(composer);
    this.host.raise();
    this.stopFollowing = autoUpdate(composer.editor, this.pill.element, () => this.place());
  }

  private dress({ editor }: Composer): void {
    const { language, direction } = this.speak();
    this.host.dress(themeFor(this.settings.theme, editor), language, direction);
  }

  private place(): void {
    const { composer } = this;
    const { element } = this.pill;
    if (!composer?.editor.isConnected) return;
    const size = element.getBoundingClientRect();
    const spot = this.placement.find(composer, size, this.corner ?? this.settings.badgeCorner);
    element.classList.toggle('away', spot === null);
    if (!spot) return;
    moveTo(element, spot.x, spot.y);
    void this.hideWithEditor(composer);
    if (this.panel.isOpen) this.placePanel();
  }

  /** The editor may have been scrolled out of its box. */
  private async hideWithEditor({ editor }: Composer): Promise<void> {
    const { element } = this.pill;
    const { middlewareData } = await computePosition(editor, element, { middleware: [hide()] });
    element.classList.toggle('away', middlewareData.hide?.referenceHidden ?? false);
  }

  private placePanel(): void {
    const { composer, panel, pill } = this;
    if (!composer) return;
    panel.element.style.maxHeight = '';
    const spot = placePanel(panel.element.getBoundingClientRect(), {
      tag: pill.element.getBoundingClientRect(),
      text: composer.editor.getBoundingClientRect(),
      outer: frameOf(composer).getBoundingClientRect(),
      control: composer.control()?.getBoundingClientRect() ?? null,
      window: { width: innerWidth, height: innerHeight },
    });
    panel.element.style.maxHeight = `${Math.ceil(spot.height)}px`;
    moveTo(panel.element, spot.x, spot.y);
  }

  private toggle(): void {
    if (this.panel.isOpen) this.closePanel();
    else this.openPanel();
  }

  private openByKey(): void {
    if (!this.panel.isOpen) this.openPanel();
    this.panel.element.querySelector('button')?.focus({ preventScroll: true });
  }

  private openPanel(): void {
    if (!this.state) return;
    this.drawPanel();
    this.panel.open(this.isUnderModal());
    this.pill.isOpen = true;
    this.mark();
    this.placePanel();
  }

  private closePanel(): void {
    const isFocused = this.host.root.activeElement !== null;
    this.panel.close();
    this.pill.isOpen = false;
    this.mark();
    // Only who came in by keyboard is brought back; everybody else never left the text.
    if (isFocused) this.composer?.editor.focus({ preventScroll: true });
  }

  private drawPanel(): void {
    if (!this.state) return;
    this.panel.show(this.state, {
      words: this.speak().words,
      corner: this.corner ?? this.settings.badgeCorner,
      host: this.page.location.host,
    });
  }

  /** Words that sell are marked all the time, those that give only while somebody asks why. */
  private mark(): void {
    const { state } = this;
    if (!state?.draft) return this.marks.clear();
    const { verdict } = state.answer;
    if (verdict.tag !== 'promotional' && !this.panel.isOpen) return this.marks.clear();
    const reasons = reasonsOf(verdict, state.text, this.speak().words);
    this.marks.show(
      state.draft,
      reasons.flatMap(({ spans }) => spans),
      verdict.tag,
    );
  }

  private move(corner: Settings['badgeCorner']): void {
    this.corner = corner;
    this.placement.reset();
    this.actions.changeSettings({ badgeCorner: corner });
    this.drawPanel();
    this.place();
  }

  private isUnderModal(): boolean {
    return this.composer?.editor.closest('dialog')?.matches(':modal') ?? false;
  }
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}
