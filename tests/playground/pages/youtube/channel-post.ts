import { custom, el } from '../shared/dom';
import { word } from '../shared/words';
import { commentBox } from './comment-box';

/** The box of a channel's post, behind a line that opens it. */
export function channelPost(done: (text: string) => void): HTMLElement {
  const place = el('div', { id: 'dialog-place' });
  const placeholder = el(
    'div',
    { id: 'placeholder-area', class: 'yt-placeholder', tabindex: '0', onclick: open },
    custom('yt-formatted-string', { id: 'commentbox-placeholder' }, word('tellFans')),
  );
  function open(): void {
    placeholder.hidden = true;
    const close = () => {
      place.replaceChildren();
      placeholder.hidden = false;
    };
    const box = commentBox({
      surface: 'post',
      endpoint: '/youtubei/v1/backstage/create_post',
      reply: false,
      placeholder: word('tellFans'),
      label: word('post'),
      canSchedule: true,
      onDone: (text) => {
        close();
        done(text);
      },
      onCancel: close,
    });
    place.replaceChildren(
      custom('ytd-backstage-post-dialog-renderer', { class: 'pg-card yt-block' }, box.element),
    );
    box.focus();
  }
  return el('div', {}, placeholder, place);
}

/** The page keeps copies of its boxes that have no size and are never used. */
export function unusedCopy(): HTMLElement {
  const nothing = () => undefined;
  const copy = commentBox({
    surface: 'copy',
    endpoint: '/youtubei/v1/comment/create_comment',
    reply: true,
    placeholder: word('addComment'),
    label: word('comment'),
    onDone: nothing,
    onCancel: nothing,
  });
  copy.element.classList.add('yt-copy');
  return copy.element;
}
