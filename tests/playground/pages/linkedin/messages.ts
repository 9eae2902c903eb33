import { note } from '../shared/backend';
import { el } from '../shared/dom';
import { word } from '../shared/words';

/** A private conversation at the foot of the page. Tact must not look at it. */
export function messageBox(): HTMLElement {
  const box = el(
    'div',
    {
      class: 'msg-form__contenteditable',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': word('writeMessage'),
    },
    el('p', {}, el('br')),
  );
  const send = () => {
    note({ what: 'sent-privately', surface: 'message', text: box.innerText, reply: true });
    box.replaceChildren(el('p', {}, el('br')));
  };
  return el(
    'aside',
    { class: 'msg-overlay-conversation-bubble li-messages' },
    el('h2', {}, word('messages')),
    el(
      'form',
      {
        class: 'msg-form',
        onsubmit: (event) => {
          event.preventDefault();
          send();
        },
      },
      box,
      el('button', { type: 'submit', class: 'msg-form__send-button pg-secondary' }, word('send')),
    ),
  );
}
