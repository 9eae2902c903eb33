import { icon, PATHS } from '../instagram/pictures';
import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { pictureButton, textButton } from './buttons';
import { type Item, onSendKeys, shownPost, threadItem } from './item';

/** What a window is opened for. */
export interface Occasion {
  readonly surface: 'post' | 'reply' | 'quote';
  readonly post: FeedPost | null;
}

/** The composer over the page: one or more items, one button for all of them. */
export class ComposeWindow {
  private readonly items: Item[] = [];
  private readonly list = el('div', { class: 'th-items' });
  private readonly problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  private readonly when = el('div', { class: 'x-when', hidden: true }, word('scheduledFor'));
  private readonly submit = textButton(word('post'), 'th-post pg-primary', () => void this.send());
  private readonly add = textButton(word('addThreadItem'), 'th-add', () => this.addItem());
  private readonly veil: HTMLElement;
  private isScheduled = false;
  private isBusy = false;

  /** `done` hears the texts once they are out, after the window has gone. */
  constructor(
    private readonly layer: HTMLElement,
    private readonly occasion: Occasion,
    private readonly done: (texts: readonly string[]) => void,
  ) {
    this.veil = el('div', { class: 'pg-veil' }, this.build());
    layer.append(this.veil);
    this.addItem();
    onSendKeys(this.veil, () => void this.send());
  }

  remove(): void {
    for (const { lexical } of this.items) lexical.destroy();
    this.veil.remove();
  }

  private build(): HTMLElement {
    const { surface, post } = this.occasion;
    const title = word(surface === 'reply' ? 'reply' : 'newThread');
    return el(
      'div',
      { role: 'dialog', class: 'pg-dialog th-window', 'aria-label': title },
      el(
        'div',
        { class: 'th-bar' },
        textButton(word('cancel'), 'th-cancel', () => this.leave()),
        el('h1', { class: 'th-title' }, title),
        pictureButton(icon(PATHS.dots, word('more')), 'th-more', () => this.toggleSchedule()),
      ),
      this.problem,
      this.when,
      ...(surface === 'reply' && post ? [shownPost(post, 'th-replied')] : []),
      this.list,
      this.add,
      el(
        'div',
        { class: 'th-foot' },
        textButton(word('anyoneCanReply'), 'th-who', () => undefined),
        this.submit,
      ),
    );
  }

  private addItem(): void {
    const { surface, post } = this.occasion;
    const item = threadItem(word(surface === 'reply' ? 'postReply' : 'whatsNew'), () =>
      this.showState(),
    );
    if (this.items.length === 0 && surface === 'quote' && post) {
      item.element.querySelector('.th-words')?.append(shownPost(post, 'th-quoted'));
    }
    this.items.push(item);
    this.list.append(item.element);
    item.content.focus();
    this.showState();
  }

  private texts(): readonly string[] {
    return this.items.map(({ lexical }) => lexical.text()).filter((text) => text.trim() !== '');
  }

  private showState(): void {
    const isEmpty = this.texts().length === 0;
    this.submit.setAttribute('aria-disabled', String(isEmpty || this.isBusy));
    this.add.setAttribute('aria-disabled', String(isEmpty));
  }

  private async send(): Promise<void> {
    const texts = this.texts();
    if (this.isBusy || texts.length === 0) return;
    this.isBusy = true;
    this.showState();
    const post = this.post();
    if (this.isScheduled) {
      note({ what: 'scheduled', ...post });
      return this.remove();
    }
    if (await publish('/api/v1/media/configure_text_only_post/', post)) {
      this.remove();
      return this.done(texts);
    }
    this.isBusy = false;
    this.showState();
    this.problem.textContent = word('failed');
    this.problem.hidden = false;
  }

  private post() {
    const { surface } = this.occasion;
    return { surface, text: this.texts().join('\n\n'), reply: surface === 'reply' };
  }

  private toggleSchedule(): void {
    this.isScheduled = !this.isScheduled;
    this.when.hidden = !this.isScheduled;
    this.submit.textContent = word(this.isScheduled ? 'schedule' : 'post');
  }

  private leave(): void {
    const post = this.post();
    if (post.text === '') return this.remove();
    const end = (what: 'draft' | 'discarded') => {
      note({ what, ...post });
      question.remove();
      this.remove();
    };
    const question = el(
      'div',
      { role: 'dialog', class: 'pg-sheet th-question' },
      el('p', {}, word('keepQuestion')),
      textButton(word('saveDraft'), 'pg-primary th-save', () => end('draft')),
      textButton(word('dontSave'), 'pg-secondary th-discard', () => end('discarded')),
    );
    this.layer.append(question);
  }
}
