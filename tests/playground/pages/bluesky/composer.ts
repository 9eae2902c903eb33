import { Placeholder } from '@tiptap/extensions';
import { tiptapBox, type TiptapBox } from '../editors/tiptap';
import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import { toast } from '../shared/frame';
import type { FeedPost } from '../shared/feed';
import { switches } from '../shared/switches';
import { word } from '../shared/words';
import { quotedPost, repliedPost, userAvatar } from './previews';

/** The post that a new one answers or passes on; neither: it stands alone. */
export interface Occasion {
  readonly replied?: FeedPost;
  readonly quoted?: FeedPost;
}

/** Opens Bluesky's composer over the page; `done` hears the texts once they are out. */
export function openComposer(
  { replied, quoted }: Occasion,
  done: (texts: readonly string[], reply: boolean) => void,
): () => void {
  const reply = replied !== undefined;
  const surface = reply ? 'reply' : quoted ? 'quote' : 'post';
  const boxes: TiptapBox[] = [];
  const items = el('div', { class: 'bsky-items' });
  const problem = el('div', { class: 'pg-problem', role: 'alert', hidden: true });
  const publishButton = el(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': 'composerPublishBtn',
      'aria-label': word(reply ? 'reply' : 'post'),
      class: 'pg-primary',
      onclick: () => void send(),
    },
    word(reply ? 'reply' : 'post'),
  );
  const actions = el('div', { class: 'bsky-actions' }, publishButton);
  const bar = el(
    'div',
    { class: 'bsky-bar' },
    el(
      'button',
      {
        type: 'button',
        'data-testid': 'composerDiscardButton',
        'aria-label': word('cancel'),
        class: 'pg-secondary',
        onclick: () => cancel(),
      },
      word('cancel'),
    ),
    actions,
  );
  const add = el(
    'button',
    {
      type: 'button',
      'aria-label': word('addToThread'),
      class: 'pg-icon bsky-add',
      onclick: () => void addItem(),
    },
    '+',
  );
  const view = el(
    'div',
    { 'data-testid': 'composePostView', class: 'bsky-view' },
    el(
      'div',
      { 'aria-modal': 'true' },
      el('div', {}, bar, problem),
      el('div', {}, el('div', {}, ...(replied ? [repliedPost(replied)] : []), items)),
      add,
    ),
  );
  const dialog = el('div', { role: 'dialog', 'aria-modal': 'true', class: 'pg-dialog' }, view);
  const veil = el('div', { class: 'pg-veil' }, dialog);
  document.body.append(veil);
  addItem().editor.commands.focus();
  refresh();

  function addItem(): TiptapBox {
    const place = el('div', { class: 'bsky-item' });
    const row = el('div', { class: 'bsky-row' }, userAvatar(), place);
    const item = el('div', {}, row);
    if (quoted && boxes.length === 0) {
      const preview = quotedPost(quoted, () => preview.remove());
      item.append(preview);
    }
    items.append(item);
    const box = tiptapBox({
      element: place,
      attributes: { class: switches.dark ? 'ProseMirror-dark' : 'ProseMirror-light' },
      extensions: [Placeholder.configure({ placeholder: word(reply ? 'postReply' : 'whatsUp') })],
      onText: refresh,
    });
    // The site tells the shortcut by the key's place, not by its letter.
    box.editor.setOptions({
      editorProps: {
        ...box.editor.options.editorProps,
        handleKeyDown: (_view, event) => {
          if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          void send();
          return true;
        },
      },
    });
    boxes.push(box);
    return box;
  }
  function texts(): string[] {
    return boxes.map((box) => box.text());
  }
  function refresh(): void {
    publishButton.disabled = texts().every((text) => text.trim() === '');
  }
  async function send(): Promise<void> {
    if (publishButton.disabled) return;
    const sent = texts().map((text) => text.trim());
    const spinner = el('div', {
      role: 'progressbar',
      class: 'pg-spinner',
      'aria-label': word('publishing'),
    });
    actions.replaceChildren(spinner);
    const out = await publish('/xrpc/com.atproto.repo.applyWrites', {
      surface,
      text: sent.join('\n\n'),
      reply,
    });
    if (!out) {
      actions.replaceChildren(publishButton);
      problem.textContent = word('failed');
      problem.hidden = false;
      return;
    }
    remove();
    setTimeout(() => toast(word(reply ? 'replySent' : 'sent')), 500);
    done(sent, reply);
  }
  function cancel(): void {
    const text = texts().join('\n\n');
    if (text.trim() === '') return remove();
    const end = (what: 'draft' | 'discarded') => {
      note({ what, surface, text, reply });
      question.remove();
      remove();
    };
    const question = el(
      'div',
      { role: 'dialog', class: 'pg-sheet', 'aria-label': word('keepQuestion') },
      el('p', {}, word('keepQuestion')),
      el(
        'button',
        { type: 'button', class: 'pg-primary bsky-save', onclick: () => end('draft') },
        word('saveDraft'),
      ),
      el(
        'button',
        { type: 'button', class: 'pg-secondary bsky-discard', onclick: () => end('discarded') },
        word('discard'),
      ),
    );
    document.body.append(question);
  }
  function remove(): void {
    for (const box of boxes) box.destroy();
    veil.remove();
  }
  return remove;
}
