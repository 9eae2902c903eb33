import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import { mountComposer } from '../shared/late';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { roleButton } from '../facebook/boxes';
import { CaptionStep } from './caption-step';
import { icon, PATHS, photograph } from './pictures';

type Step = 'select' | 'crop' | 'edit' | 'caption';

const BEFORE: Readonly<Record<Step, Step | null>> = {
  select: null,
  crop: null,
  edit: 'crop',
  caption: 'edit',
};

/** A drawn tick, as a picture of its own. */
const TICK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'%3E%3Cpath d='M3 10 L8 15 L17 5' fill='none' stroke='%23b0306a' stroke-width='2'/%3E%3C/svg%3E";

/** The window in which a post is made: picture, crop, filters, caption. The same window stays through all steps. */
export class Wizard {
  private readonly window = el('div', { role: 'dialog', class: 'pg-dialog ig-window' });
  private readonly veil: HTMLElement;
  private caption: CaptionStep | null = null;
  /** What was written stays when the person goes back a step. */
  private written: string | null = null;

  /** `done` hears the text once the person has closed the window that says so. */
  constructor(
    private readonly layer: HTMLElement,
    private readonly done: (text: string) => void,
  ) {
    const cross = pictureButton(PATHS.close, word('close'), 'ig-close', () => this.leave());
    this.veil = el('div', { class: 'pg-veil ig-veil' }, cross, this.window);
    layer.append(this.veil);
    this.show('select');
  }

  private show(step: Step, problem = ''): void {
    this.dropCaption();
    this.window.setAttribute('aria-label', word('createPost'));
    if (step === 'select') {
      this.window.replaceChildren(
        bar(null, word('createPost'), null),
        el('div', { class: 'ig-drop' }, photograph()),
        el(
          'button',
          { type: 'button', class: 'pg-primary ig-select', onclick: () => this.show('crop') },
          word('selectPicture'),
        ),
      );
      return;
    }
    const back = pictureButton(PATHS.back, word('back'), 'ig-back', () => this.goBack(step));
    if (step === 'caption') return this.showCaption(back, problem);
    const next = roleButton(word('next'), () => this.show(step === 'crop' ? 'edit' : 'caption'), {
      className: `ig-bar-button ig-${step}-next`,
    });
    this.window.replaceChildren(
      bar(back, word(step), next),
      el('div', { class: `ig-drop ig-${step}` }, photograph()),
    );
  }

  private showCaption(back: HTMLElement, problem: string): void {
    const share = roleButton(word('share'), () => void this.share(), {
      className: 'ig-bar-button ig-share',
    });
    const place = el('div', { class: 'ig-caption-place' });
    this.window.replaceChildren(
      bar(back, word('createPost'), share),
      el('div', { role: 'alert', class: 'pg-problem', hidden: problem === '' }, problem),
      place,
    );
    const mount = () => {
      const step = new CaptionStep(this.written);
      this.caption = step;
      place.replaceChildren(step.element);
      step.focus();
      return () => step.destroy();
    };
    if (!switches.late) return void mount();
    window.playground.ready = false;
    mountComposer(mount);
  }

  private goBack(step: Step): void {
    const before = BEFORE[step];
    if (before) this.show(before);
    else this.leave();
  }

  private async share(): Promise<void> {
    const text = this.text();
    this.dropCaption();
    this.window.setAttribute('aria-label', word('sharing'));
    this.window.replaceChildren(
      bar(null, word('sharing'), null),
      el('div', { class: 'ig-drop' }, el('div', { class: 'pg-spinner', role: 'progressbar' })),
    );
    const out = await publish('/api/v1/media/configure/', {
      surface: 'caption',
      text,
      reply: false,
    });
    if (!out) return this.show('caption', word('failed'));
    this.written = null;
    this.window.setAttribute('aria-label', word('shared'));
    const tick = el('img', { alt: 'Animated checkmark', src: TICK, class: 'ig-tick' });
    this.window.replaceChildren(
      bar(null, word('shared'), null),
      el('div', { class: 'ig-drop' }, tick, el('h3', {}, word('hasBeenShared'))),
    );
    this.done(text);
  }

  /** Once the post is out nothing is lost; before, the window asks. */
  private leave(): void {
    const text = this.text();
    const isBegun = this.caption !== null || this.written !== null;
    if (!isBegun) return this.remove();
    const question = el(
      'div',
      { role: 'dialog', class: 'pg-sheet' },
      el('h3', {}, word('discardQuestion')),
      el(
        'button',
        {
          type: 'button',
          class: 'pg-primary ig-discard',
          onclick: () => {
            note({ what: 'discarded', surface: 'caption', text, reply: false });
            question.remove();
            this.remove();
          },
        },
        word('discard'),
      ),
      el(
        'button',
        { type: 'button', class: 'pg-secondary ig-stay', onclick: () => question.remove() },
        word('cancel'),
      ),
    );
    this.layer.append(question);
  }

  private text(): string {
    return this.caption?.text() ?? '';
  }

  private dropCaption(): void {
    if (!this.caption) return;
    this.written = this.caption.state();
    this.caption.destroy();
    this.caption = null;
  }

  private remove(): void {
    this.dropCaption();
    this.veil.remove();
  }
}

/** The bar: an arrow, what this step is, and what leads on. */
function bar(back: HTMLElement | null, title: string, next: HTMLElement | null): HTMLElement {
  return el(
    'div',
    { class: 'ig-bar' },
    back ?? el('span', {}),
    el('h1', { class: 'ig-title' }, title),
    next ?? el('span', {}),
  );
}

function pictureButton(
  path: string,
  label: string,
  className: string,
  onPress: () => void,
): HTMLElement {
  const button = el(
    'div',
    { role: 'button', tabindex: '0', class: `pg-icon ${className}` },
    icon(path, label),
  );
  button.addEventListener('click', onPress);
  return button;
}
