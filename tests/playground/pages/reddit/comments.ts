import { note, publish } from '../shared/backend';
import { custom, el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { avatar } from '../shared/frame';
import { word } from '../shared/words';
import { faceplateField, redditComposer } from './elements';

/** A comment that stands already, with what one can do about it. */
export function comment(post: FeedPost): HTMLElement {
  const answers = el('div', { slot: 'children' });
  const row = custom('shreddit-comment-action-row', { slot: 'actionRow' });
  const reply = el(
    'button',
    { type: 'button', class: 'pg-secondary', onclick: () => open() },
    word('reply'),
  );
  row.append(reply);
  function open(): void {
    const host = custom('comment-composer-host', { class: 'rd-host' });
    row.append(host);
    openComposer(host, { surface: 'reply', list: answers, close: () => host.remove() });
  }
  return custom(
    'shreddit-comment',
    { author: post.handle, thingid: `t1_${post.id}`, class: 'rd-comment' },
    el('div', { class: 'pg-who' }, avatar(post.name), el('strong', {}, post.name)),
    el('div', { slot: 'comment', class: 'pg-text' }, post.text),
    row,
    answers,
  );
}

/** The place for a new comment: a field that turns into a composer once it has the focus. */
export function commentHost(list: HTMLElement): HTMLElement {
  const host = custom('comment-composer-host', { class: 'rd-host' });
  const rest = () => {
    const trigger = faceplateField({
      name: 'trigger',
      label: word('joinIn'),
      onText: () => undefined,
    });
    trigger.element.dataset.testid = 'trigger-button';
    trigger.element.addEventListener('click', () => {
      host.replaceChildren();
      openComposer(host, { surface: 'comment', list, close: rest });
    });
    host.replaceChildren(trigger.element);
  };
  rest();
  return host;
}

function openComposer(
  host: HTMLElement,
  options: {
    readonly surface: string;
    readonly list: HTMLElement;
    readonly close: () => void;
  },
): void {
  const { surface, list, close } = options;
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const submit = el(
    'button',
    { slot: 'submit-button', type: 'submit', class: 'pg-primary', disabled: true },
    word('comment'),
  );
  const cancel = el(
    'button',
    { slot: 'cancel-button', type: 'button', class: 'pg-secondary', onclick: () => leave() },
    word('cancel'),
  );
  const box = redditComposer({
    placeholder: word('joinIn'),
    onText: (text) => (submit.disabled = text.trim() === ''),
    buttons: [cancel, submit],
  });
  submit.addEventListener('click', () => void send());
  host.append(box.element, problem);
  box.focus();

  async function send(): Promise<void> {
    const text = box.text();
    submit.disabled = true;
    if (await publish('/svc/shreddit/t3_101/create-comment', { surface, text, reply: true })) {
      end();
      list.append(custom('shreddit-comment', { class: 'rd-comment' }, el('p', {}, text)));
      return;
    }
    submit.disabled = false;
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  function leave(): void {
    const text = box.text();
    if (text.trim() !== '') note({ what: 'discarded', surface, text, reply: true });
    end();
  }
  function end(): void {
    box.destroy();
    problem.remove();
    close();
  }
}
