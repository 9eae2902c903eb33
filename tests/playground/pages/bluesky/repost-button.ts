import { el } from '../shared/dom';
import { word } from '../shared/words';

/** The button that passes a post on, and its menu: as it is, or with words of one's own. */
export function repostButton(onQuote: () => void): HTMLElement {
  const item = (testId: string, label: string, onPress: () => void) =>
    el(
      'div',
      {
        role: 'menuitem',
        tabindex: '-1',
        'data-testid': testId,
        class: 'pg-secondary',
        onclick: () => {
          menu.hidden = true;
          onPress();
        },
      },
      label,
    );
  const menu = el(
    'div',
    { role: 'menu', hidden: true },
    item('repostDropdownRepostBtn', word('repost'), () => undefined),
    item('repostDropdownQuoteBtn', word('quote'), onQuote),
  );
  const button = el(
    'button',
    {
      type: 'button',
      'data-testid': 'repostBtn',
      class: 'pg-secondary',
      onclick: () => (menu.hidden = !menu.hidden),
    },
    word('repost'),
  );
  return el('div', {}, button, menu);
}
