import { publish } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';
import { facebookBox } from './boxes';

/** A comment box: Enter sends, Shift+Enter makes a new line, and no button is needed. */
export function commentBox(surface: string, list: HTMLElement): HTMLElement {
  const problem = el('div', { role: 'alert', class: 'pg-problem', hidden: true });
  const box = facebookBox({ placeholder: word('writeComment'), onText: () => undefined });
  let busy = false;
  const send = async (text: string) => {
    busy = true;
    const out = await publish('/api/graphql/', { surface, text, reply: true });
    busy = false;
    problem.hidden = out;
    problem.textContent = out ? '' : word('failed');
    if (!out) return;
    box.lexical.clear();
    list.append(el('p', { class: 'fb-comment' }, text));
  };
  box.content.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const text = box.lexical.text();
      if (text.trim() !== '' && !busy) void send(text);
    },
    { capture: true },
  );
  return el('div', { class: 'fb-comment-form' }, box.element, problem);
}
