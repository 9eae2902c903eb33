import { custom, el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { avatar, feed } from '../shared/frame';
import { word } from '../shared/words';
import { commentBox } from './comment-box';

/** Comments below a video: a line that turns into a box, and threads one can answer. */
export function comments(): HTMLElement {
  const list = el('div', { id: 'contents' });
  list.append(...feed().map(thread));
  return custom(
    'ytd-comments',
    { id: 'comments', class: 'yt-block' },
    custom('ytd-comments-header-renderer', { class: 'yt-block' }, simpleBox(list)),
    list,
  );
}

function simpleBox(list: HTMLElement): HTMLElement {
  const dialog = el('div', { id: 'comment-dialog' });
  const placeholder = el(
    'div',
    { id: 'placeholder-area', class: 'yt-placeholder', tabindex: '0', onclick: open },
    custom('yt-formatted-string', { id: 'simplebox-placeholder' }, word('addComment')),
  );
  function open(): void {
    placeholder.hidden = true;
    const close = () => {
      dialog.replaceChildren();
      placeholder.hidden = false;
    };
    const box = commentBox({
      surface: 'comment',
      endpoint: '/youtubei/v1/comment/create_comment',
      reply: true,
      placeholder: word('addComment'),
      label: word('comment'),
      onDone: (text) => {
        close();
        list.prepend(own(text));
      },
      onCancel: close,
    });
    dialog.replaceChildren(custom('ytd-comment-dialog-renderer', {}, box.element));
    box.focus();
  }
  return custom('ytd-comment-simplebox-renderer', { class: 'yt-block' }, placeholder, dialog);
}

function thread(post: FeedPost): HTMLElement {
  const dialog = el('div', { id: 'reply-dialog' });
  const answers = el('div', { id: 'replies' });
  const open = () => {
    const close = () => dialog.replaceChildren();
    const box = commentBox({
      surface: 'reply',
      endpoint: '/youtubei/v1/comment/create_comment_reply',
      reply: true,
      placeholder: word('addReply'),
      label: word('reply'),
      onDone: (text) => {
        close();
        answers.append(own(text));
      },
      onCancel: close,
    });
    dialog.replaceChildren(custom('ytd-comment-reply-dialog-renderer', {}, box.element));
    box.focus();
  };
  return custom(
    'ytd-comment-thread-renderer',
    { class: 'pg-card yt-block' },
    el('div', { class: 'pg-who' }, avatar(post.name), el('strong', {}, `@${post.handle}`)),
    el('div', { id: 'content-text', class: 'pg-text' }, post.text),
    custom(
      'ytd-button-renderer',
      { id: 'reply-button-end' },
      el('button', { type: 'button', class: 'pg-secondary', onclick: open }, word('reply')),
    ),
    dialog,
    answers,
  );
}

function own(text: string): HTMLElement {
  return custom('ytd-comment-view-model', { class: 'pg-card pg-own pg-text yt-block' }, text);
}
