import { note, publish } from '../shared/backend';
import { el } from '../shared/dom';
import type { FeedPost } from '../shared/feed';
import { word } from '../shared/words';
import { facebookBox, roleButton } from './boxes';
import { askWhetherToKeep } from './keep-question';
import { settingsStep } from './settings-step';
import { sharedPost } from './shared-post';

/** What a post is written for. */
export interface PostKind {
  readonly surface: string;
  readonly placeholder: string;
  readonly shared?: FeedPost;
  /** Pages settle a few things in a second step, in the same window. */
  readonly isPage?: boolean;
}

/** The "Create post" dialog. `done` hears the text once it is out, after the dialog has gone. */
export function openPostDialog(
  layer: HTMLElement,
  kind: PostKind,
  done: (text: string) => void,
): () => void {
  let scheduled = false;
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const box = facebookBox({
    placeholder: kind.placeholder,
    onText: (text) => setReady(text.trim() !== '' || kind.shared !== undefined),
  });
  const when = el('div', { class: 'x-when', hidden: true }, word('scheduledFor'));
  const submitLabel = word(kind.isPage ? 'next' : 'post');
  const submit = roleButton(submitLabel, () => (kind.isPage ? showSettings() : void send()), {
    className: kind.isPage ? 'pg-primary fb-next' : 'pg-primary',
  });
  const emoji = roleButton('Emoji', () => undefined, { text: false, className: 'pg-icon' });
  const schedule = roleButton(word('schedule'), toggleSchedule, {
    text: false,
    face: '◷',
    className: 'pg-icon',
  });
  const close = roleButton(word('close'), leave, { text: false, face: '✕', className: 'pg-icon' });
  const textStep = el(
    'div',
    { class: 'fb-step' },
    el('div', { class: 'fb-title' }, el('h2', {}, word('newPost')), close),
    problem,
    when,
    box.element,
    ...(kind.shared ? [sharedPost(kind.shared)] : []),
    el('div', { class: 'fb-tools' }, emoji, ...(kind.isPage ? [] : [schedule])),
    submit,
  );
  const settings = settingsStep(showText, () => void send());
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': 'Create post', class: 'pg-dialog' },
    textStep,
  );
  const veil = el('div', { class: 'pg-veil' }, dialog);
  setReady(kind.shared !== undefined);
  layer.append(veil);
  box.content.focus();

  async function send(): Promise<void> {
    const text = box.lexical.text();
    const post = { surface: kind.surface, text, reply: false };
    setReady(false);
    settings.setBusy(true);
    if (scheduled || settings.isScheduled()) {
      note({ what: 'scheduled', ...post });
      remove();
      return;
    }
    if (await publish('/api/graphql/', post)) {
      remove();
      done(text);
      return;
    }
    setReady(true);
    settings.setBusy(false);
    showText();
    problem.textContent = word('failed');
    problem.hidden = false;
  }
  function setReady(isReady: boolean): void {
    submit.setAttribute('aria-disabled', String(!isReady));
  }
  function showSettings(): void {
    dialog.replaceChildren(settings.element);
  }
  function showText(): void {
    if (!textStep.isConnected) dialog.replaceChildren(textStep);
  }
  function toggleSchedule(): void {
    scheduled = !scheduled;
    when.hidden = !scheduled;
    const label = word(scheduled ? 'schedule' : 'post');
    submit.setAttribute('aria-label', label);
    submit.replaceChildren(el('span', {}, label));
  }
  function leave(): void {
    const text = box.lexical.text();
    if (text.trim() === '') return remove();
    askWhetherToKeep(layer, (what) => {
      note({ what, surface: kind.surface, text, reply: false });
      remove();
    });
  }
  function remove(): void {
    box.lexical.destroy();
    veil.remove();
  }
  return remove;
}
