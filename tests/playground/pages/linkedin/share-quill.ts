import { quillBox } from '../editors/quill';
import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { sharedUpdate } from './shared-update';

/**
 * Share boxes A and B: the same Quill modal, in the page (A) or in the open shadow root of #interop-outlet (B).
 * `outlet` is where the modal goes, `shared` the post that is passed on; `done` hears the text once it is out.
 */
export function openQuillShare(
  outlet: ParentNode & Node,
  shared: FeedPost | undefined,
  done: (text: string) => void,
): () => void {
  const surface = shared ? 'repost' : 'share';
  let scheduled = false;
  const place = el('div', { class: 'editor-content ql-place' });
  const problem = el('div', {
    class: 'artdeco-inline-feedback--error pg-problem',
    role: 'alert',
    hidden: true,
  });
  const when = el(
    'div',
    { class: 'share-creation-state__schedule-post-header x-when', hidden: true },
    word('scheduledFor'),
  );
  const label = el('span', { class: 'artdeco-button__text' }, word('post'));
  const submit = el(
    'button',
    {
      type: 'button',
      class: 'share-actions__primary-action artdeco-button artdeco-button--primary pg-primary',
      disabled: true,
      onclick: () => void send(),
    },
    label,
  );
  const modal = el(
    'div',
    {
      class: 'share-box-v2__modal artdeco-modal pg-dialog',
      role: 'dialog',
      'aria-labelledby': 'share-to-linkedin-modal__header',
    },
    el(
      'button',
      {
        type: 'button',
        class: 'artdeco-modal__dismiss pg-icon',
        'aria-label': word('close'),
        onclick: () => leave(),
      },
      '✕',
    ),
    el('h2', { id: 'share-to-linkedin-modal__header', class: 'pg-hidden' }, word('newPost')),
    el(
      'div',
      { class: 'share-creation-state' },
      problem,
      when,
      el('div', { class: 'share-creation-state__text-editor' }, place),
      ...(shared ? [sharedUpdate(shared)] : []),
      el(
        'div',
        { class: 'share-creation-state__bottom' },
        el(
          'button',
          {
            type: 'button',
            class: 'share-actions__scheduled-post-btn pg-icon',
            'aria-label': word('schedule'),
            onclick: () => toggleSchedule(),
          },
          '◷',
        ),
        submit,
      ),
    ),
  );
  const veil = el('div', { class: 'artdeco-modal-overlay pg-veil' }, modal);
  outlet.append(veil);
  const box = quillBox({
    element: place,
    placeholder: word('talkAbout'),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': word('talkAbout'),
      'data-test-ql-editor-contenteditable': 'true',
    },
    onText: (text) => (submit.disabled = text.trim() === ''),
  });
  box.quill.root.focus();

  async function send(): Promise<void> {
    const text = box.text();
    const post = { surface, text, reply: false };
    submit.disabled = true;
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      veil.remove();
      return;
    }
    if (
      await publish(
        '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.0',
        post,
      )
    ) {
      veil.remove();
      done(text);
      return;
    }
    submit.disabled = false;
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  function toggleSchedule(): void {
    scheduled = !scheduled;
    when.hidden = !scheduled;
    label.textContent = word(scheduled ? 'schedule' : 'post');
  }
  function leave(): void {
    const text = box.text();
    if (text.trim() === '') return veil.remove();
    const end = (what: 'draft' | 'discarded') => {
      note({ what, surface, text, reply: false });
      question.remove();
      veil.remove();
    };
    const question = el(
      'div',
      {
        class: 'artdeco-modal pg-sheet',
        role: 'alertdialog',
        'data-test-modal-id': 'save-draft-modal',
      },
      el('p', {}, word('keepQuestion')),
      el(
        'button',
        {
          type: 'button',
          class: 'artdeco-modal__confirm-dialog-btn artdeco-button--primary pg-primary li-save',
          onclick: () => end('draft'),
        },
        word('saveDraft'),
      ),
      el(
        'button',
        {
          type: 'button',
          class:
            'artdeco-modal__confirm-dialog-btn artdeco-button--secondary pg-secondary li-discard',
          onclick: () => end('discarded'),
        },
        word('discard'),
      ),
    );
    outlet.append(question);
  }
  return () => veil.remove();
}
