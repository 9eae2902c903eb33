import { note, publish } from '../shared/backend';
import { custom, el } from '../shared/dom';
import { word } from '../shared/words';
import { type ContentBox, contentBox } from './content-box';

type Visibility = 'PRIVATE' | 'PUBLIC' | 'SCHEDULE';

/** Studio's window of an upload: details first, then who may see the video. */
export function uploadWindow(done: (text: string) => void): { element: HTMLElement } {
  let visibility: Visibility = 'PRIVATE';
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const title = field(word('videoTitle'));
  const description = field(word('tellViewers'));
  const details = custom(
    'ytcp-video-metadata-editor',
    { class: 'yt-block' },
    suggestions('title-textarea', word('videoTitle'), title),
    suggestions('description-textarea', word('videoCaption'), description),
  );
  const label = el('div', { class: 'ytcp-button-shape-label' }, word('saveVideo'));
  const finish = el('button', { type: 'button', class: 'pg-primary', onclick: send }, label);
  const doneButton = custom('ytcp-button', { id: 'done-button', hidden: true }, finish);
  const choose = (next: Visibility) => {
    visibility = next;
    for (const each of review.querySelectorAll('[role=radio]')) {
      each.setAttribute('aria-checked', String(each.getAttribute('name') === next));
    }
    label.textContent = word(
      next === 'PUBLIC' ? 'publishVideo' : next === 'PRIVATE' ? 'saveVideo' : 'scheduledVideo',
    );
  };
  const review = custom(
    'ytcp-uploads-review',
    { class: 'yt-block', hidden: true },
    el('h3', {}, word('visibility')),
    radio('PRIVATE', word('privateVideo'), choose),
    radio('PUBLIC', word('publicVideo'), choose),
    radio('SCHEDULE', word('scheduledVideo'), choose),
  );
  const nextButton = custom(
    'ytcp-button',
    { id: 'next-button' },
    el('button', { type: 'button', class: 'pg-primary', onclick: () => show(true) }, word('next')),
  );
  const element = custom(
    'ytcp-uploads-dialog',
    { class: 'pg-veil' },
    el(
      'div',
      { class: 'pg-dialog', role: 'dialog', 'aria-label': word('uploadVideo') },
      problem,
      details,
      review,
      el('div', { class: 'li-foot' }, nextButton, doneButton),
    ),
  );
  const show = (isLast: boolean) => {
    details.hidden = nextButton.hidden = isLast;
    review.hidden = doneButton.hidden = !isLast;
  };
  function send(): void {
    const text = [title.text(), description.text()].filter((part) => part !== '').join('\n');
    const post = { surface: 'video', text, reply: false };
    if (visibility !== 'PUBLIC') {
      note({ what: visibility === 'SCHEDULE' ? 'scheduled' : 'draft', ...post });
      element.remove();
      return;
    }
    finish.disabled = true;
    void publish('/youtubei/v1/video_manager/metadata_update', post).then((out) => {
      finish.disabled = false;
      problem.hidden = out;
      problem.textContent = out ? '' : word('failed');
      if (!out) return show(false);
      element.replaceWith(shared());
      done(text);
    });
  }
  return { element };
}

function field(label: string): ContentBox {
  return contentBox({ id: 'textbox', label, onText: () => undefined });
}

function suggestions(id: string, label: string, box: ContentBox): HTMLElement {
  return custom(
    'ytcp-social-suggestions-textbox',
    { id, class: 'yt-suggestions' },
    el('span', { class: 'pg-handle' }, label),
    custom('ytcp-form-input-container', { class: 'yt-block' }, box.element),
  );
}

function radio(name: Visibility, label: string, onChoose: (name: Visibility) => void): HTMLElement {
  return custom(
    'tp-yt-paper-radio-button',
    { name, role: 'radio', tabindex: '0', class: 'yt-radio', onclick: () => onChoose(name) },
    label,
  );
}

function shared(): HTMLElement {
  const element = custom(
    'ytcp-video-share-dialog',
    { class: 'pg-veil' },
    el(
      'div',
      { class: 'pg-dialog', role: 'dialog' },
      el('h2', {}, word('videoOut')),
      el(
        'button',
        { type: 'button', class: 'pg-secondary', onclick: () => element.remove() },
        word('close'),
      ),
    ),
  );
  return element;
}
