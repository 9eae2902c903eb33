import '../shared/switches';
import '../shared/backend';
import { custom, el, root } from '../shared/dom';
import { banner, publishedList } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { channelPost, unusedCopy } from './channel-post';
import { comments } from './comments';
import { uploadWindow } from './studio';

const own = publishedList();
const column = el('main', { class: 'pg-column' });
const isStudio = location.hostname === 'studio.youtube.com';

function show(): () => void {
  if (isStudio) column.replaceChildren(...studio());
  else if (/\/(community|posts)$/.test(location.pathname)) column.replaceChildren(...channel());
  else column.replaceChildren(...watch());
  return () => column.replaceChildren();
}

function watch(): HTMLElement[] {
  const video = el('div', { id: 'player', class: 'yt-player' }, '▶');
  return [video, comments()];
}

function channel(): HTMLElement[] {
  const post = channelPost((text) => own.add(text, false));
  return [el('h1', { class: 'yt-heading' }, word('communityTab')), post, own.element];
}

function studio(): HTMLElement[] {
  const open = () => {
    const { element } = uploadWindow((text) => own.add(text, false));
    document.body.append(element);
  };
  const button = el('button', { type: 'button', class: 'pg-primary', onclick: open });
  button.append(word('uploadVideo'));
  return [el('div', {}, custom('ytcp-button', { id: 'create-icon' }, button)), own.element];
}

root().append(
  banner(),
  ...(isStudio ? [] : [unusedCopy()]),
  el(
    'div',
    { class: 'pg-page' },
    el('nav', { class: 'pg-side' }, el('span', { class: 'pg-logo' }, '▶')),
    column,
  ),
);
mountComposer(show);
