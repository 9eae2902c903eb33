import { Placeholder } from '@tiptap/extensions';
import { quillBox } from '../editors/quill';
import { tiptapBox } from '../editors/tiptap';
import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';

/** The comment box of 2026: TipTap, and a button that is there only while there is text. */
export function newCommentBox(id: string, list: HTMLElement): HTMLElement {
  const place = el('div', { class: '_2b2b2b li-wrapper' });
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const foot = el('div', { class: '_8d8d8d li-foot' });
  const submit = el(
    'button',
    {
      type: 'button',
      componentkey: `commentButtonSection-${id}`,
      class: 'pg-primary',
      onclick: () => void send(),
    },
    el('span', {}, word('comment')),
  );
  const element = el(
    'div',
    { componentkey: `commentBox-${id}`, class: 'li-comment-box' },
    place,
    foot,
    problem,
  );
  const box = tiptapBox({
    element: place,
    attributes: { role: 'textbox', 'aria-label': word('addComment') },
    extensions: [Placeholder.configure({ placeholder: word('addComment') })],
    onText: (text) => {
      if (text.trim() === '') submit.remove();
      else if (!submit.isConnected) foot.append(submit);
    },
  });
  async function send(): Promise<void> {
    const text = box.text();
    submit.disabled = true;
    const out = await publish('/flagship-web/rsc-action/actions/server-request', {
      surface: 'comment',
      text,
      reply: true,
    });
    submit.disabled = false;
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (!out) return;
    box.clear();
    list.append(el('p', { class: 'fb-comment' }, text));
  }
  return element;
}

/** The comment box before that: Quill in a form. */
export function legacyCommentBox(list: HTMLElement): HTMLElement {
  const place = el('div', { class: 'ql-place' });
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const submit = el(
    'button',
    {
      type: 'submit',
      class:
        'comments-comment-box__submit-button artdeco-button artdeco-button--primary pg-primary',
      hidden: true,
    },
    el('span', {}, word('post')),
  );
  const form = el(
    'form',
    {
      class: 'comments-comment-box__form',
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    el('div', { class: 'comments-comment-box-comment__text-editor' }, place),
    submit,
    problem,
  );
  const box = quillBox({
    element: place,
    placeholder: word('addComment'),
    attributes: { role: 'textbox', 'aria-label': word('addComment') },
    onText: (text) => (submit.hidden = text.trim() === ''),
  });
  async function send(): Promise<void> {
    const text = box.text();
    const out = await publish('/voyager/api/voyagerSocialDashNormComments', {
      surface: 'legacy-comment',
      text,
      reply: true,
    });
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (!out) return;
    box.clear();
    list.append(el('p', { class: 'fb-comment' }, text));
  }
  return el('div', { class: 'comments-comment-box' }, form);
}
