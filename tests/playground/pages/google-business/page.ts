import '../shared/switches';
import '../shared/backend';
import { el, root } from '../shared/dom';
import { banner, publishedList, toast } from '../shared/frame';
import { mountComposer } from '../shared/late';
import { word } from '../shared/words';
import { updateForm } from './update-form';

const FORM = '/local/business/4711/promote/updates/add';

/** What the frame tells the search page: the text that is out, or nothing when there is none. */
interface Done {
  readonly updateDone: string;
}

/** The search page, with the profile of one's own business and the frame over it. */
function showSearch(): void {
  const own = publishedList();
  const layer = el('div', { class: 'gb-layer' });
  const open = () => {
    window.playground.ready = false;
    const frame = el('iframe', {
      name: 'gb-updates',
      class: 'gb-frame',
      title: word('addUpdate'),
      src: `${FORM}${location.search}`,
    });
    layer.replaceChildren(el('div', { class: 'pg-veil' }, frame));
  };
  window.addEventListener('message', (event: MessageEvent<Done>) => {
    if (event.origin !== location.origin) return;
    layer.replaceChildren();
    const text = event.data.updateDone;
    if (text === '') return;
    own.add(text, false);
    toast(word('updateOut'));
  });
  root().append(
    banner(),
    el(
      'div',
      { class: 'pg-page' },
      el(
        'main',
        { class: 'pg-column' },
        el('input', { type: 'search', class: 'gb-search', value: 'Corner Loaf', name: 'q' }),
        el(
          'div',
          { class: 'pg-card' },
          el('h1', { class: 'gb-heading' }, 'Corner Loaf'),
          el(
            'button',
            { type: 'button', class: 'gb-add pg-primary', onclick: open },
            word('addUpdate'),
          ),
        ),
        own.element,
      ),
    ),
    layer,
  );
  window.playground.ready = true;
}

/** The page in the frame. */
function showForm(): void {
  const tell = (text: string) => {
    const message: Done = { updateDone: text };
    window.parent.postMessage(message, location.origin);
  };
  mountComposer(() => {
    const form = updateForm(tell);
    root().append(form);
    return () => form.remove();
  });
}

if (location.pathname.startsWith('/local/business/')) showForm();
else showSearch();
