import { el } from '../shared/dom';
import { word } from '../shared/words';
import { roleButton } from './boxes';

/** What a Page settles before it publishes. */
export interface SettingsStep {
  readonly element: HTMLElement;
  isScheduled(): boolean;
  setBusy(isBusy: boolean): void;
}

/** The second step of a Page's post, in the same window: when, and the button that publishes. */
export function settingsStep(onBack: () => void, onPublish: () => void): SettingsStep {
  let scheduled = false;
  const when = el('div', { class: 'x-when', hidden: true }, word('scheduledFor'));
  const label = el('span', {}, word('publishNow'));
  const publish = roleButton(word('publishNow'), onPublish, { className: 'pg-primary fb-publish' });
  publish.replaceChildren(label);
  const toggle = () => {
    scheduled = !scheduled;
    when.hidden = !scheduled;
    label.textContent = word(scheduled ? 'schedule' : 'publishNow');
    publish.setAttribute('aria-label', label.textContent);
  };
  const back = roleButton(word('back'), onBack, { text: false, face: '←', className: 'pg-icon' });
  const schedule = roleButton(word('schedule'), toggle, {
    text: false,
    face: '◷',
    className: 'pg-icon fb-when',
  });
  return {
    element: el(
      'div',
      { class: 'fb-step' },
      el('div', { class: 'fb-title' }, back, el('h2', {}, word('pageSettings'))),
      when,
      el('div', { class: 'fb-tools' }, schedule),
      publish,
    ),
    isScheduled: () => scheduled,
    setBusy: (isBusy) => publish.setAttribute('aria-disabled', String(isBusy)),
  };
}
