import { Placeholder } from '@tiptap/extensions';
import { tiptapBox, type TiptapBox } from '../editors/tiptap';
import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { sharedUpdate } from './shared-update';

/** Milliseconds after which the placeholder dialog is replaced by the real one. */
const MOUNT_RACE = 500;

/** What a share box is opened for. */
export interface ShareKind {
  /** The post that is passed on. */
  readonly shared?: FeedPost | undefined;
  /** The administrator of a company's page writes: the editor lacks its key. */
  readonly isCompany?: boolean;
}

/** Share box C: a native <dialog> in the top layer; hashed classes, no hook for the button but its place. */
export function openDialogShare(kind: ShareKind, done: (text: string) => void): void {
  const waiting = shell();
  window.playground.ready = false;
  waiting.append(el('div', { class: 'pg-spinner', role: 'progressbar' }));
  document.body.append(waiting);
  waiting.showModal();
  setTimeout(() => {
    waiting.close();
    waiting.remove();
    mount(kind, done);
    window.playground.ready = true;
  }, MOUNT_RACE);
}

function shell(): HTMLDialogElement {
  return el('dialog', {
    'data-testid': 'dialog',
    class: '_1a2b3c pg-dialog',
    'aria-label': word('newPost'),
  });
}

function mount({ shared, isCompany }: ShareKind, done: (text: string) => void): void {
  const surface = shared ? 'repost' : 'share';
  let scheduled = false;
  const dialog = shell();
  const place = el('div', {
    'data-testid': 'ui-core-tiptap-text-editor-wrapper',
    class: '_9f8e7d li-wrapper',
  });
  const problem = el('div', { role: 'alert', class: '_4d5e6f pg-problem', hidden: true });
  const when = el('div', { class: '_4d5e7a x-when', hidden: true }, word('scheduledFor'));
  const label = el('span', { class: '_7c7c7c' }, word('post'));
  const submit = el(
    'button',
    { type: 'button', class: '_0e1d2c pg-primary', disabled: true, onclick: () => void send() },
    label,
  );
  dialog.append(
    el(
      'div',
      {
        'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose',
        class: '_5a5a5a li-screen',
      },
      el(
        'button',
        {
          type: 'button',
          'aria-label': word('close'),
          class: '_11aa22 pg-icon',
          onclick: () => leave(),
        },
        svgCross(),
      ),
      problem,
      when,
      place,
      ...(shared ? [sharedUpdate(shared)] : []),
      el(
        'div',
        { class: '_33bb44 li-foot' },
        el(
          'button',
          {
            type: 'button',
            'aria-label': word('schedule'),
            class: '_55cc66 pg-icon',
            onclick: () => toggleSchedule(),
          },
          svgClock(),
        ),
        submit,
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  const box: TiptapBox = tiptapBox({
    element: place,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': word('talkAbout'),
      ...(isCompany ? {} : { componentkey: 'ShareBox_textEditor' }),
    },
    extensions: [Placeholder.configure({ placeholder: word('talkAbout') })],
    onText: (text) => (submit.disabled = text.trim() === ''),
  });
  box.editor.commands.focus();

  async function send(): Promise<void> {
    const text = box.text();
    const post = { surface, text, reply: false };
    submit.disabled = true;
    if (scheduled) {
      note({ what: 'scheduled', ...post });
      remove();
      return;
    }
    if (await publish('/flagship-web/rsc-action/actions/server-request', post)) {
      remove();
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
    if (text.trim() === '') return remove();
    const end = (what: 'draft' | 'discarded') => {
      note({ what, surface, text, reply: false });
      question.close();
      question.remove();
      remove();
    };
    const question = el(
      'dialog',
      { 'data-testid': 'dialog', class: '_6f6f6f pg-sheet', role: 'alertdialog' },
      el('p', {}, word('keepQuestion')),
      el(
        'button',
        { type: 'button', class: 'pg-primary li-save', onclick: () => end('draft') },
        word('saveDraft'),
      ),
      el(
        'button',
        { type: 'button', class: 'pg-secondary li-discard', onclick: () => end('discarded') },
        word('discard'),
      ),
    );
    document.body.append(question);
    question.showModal();
  }
  function remove(): void {
    box.destroy();
    dialog.close();
    dialog.remove();
  }
}

function svgCross(): SVGElement {
  return icon('M4 4 L16 16 M16 4 L4 16');
}

function svgClock(): SVGElement {
  return icon('M10 3 a7 7 0 1 0 0.01 0 M10 6 V10 L13 12');
}

function icon(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '1.6');
  svg.append(line);
  return svg;
}
