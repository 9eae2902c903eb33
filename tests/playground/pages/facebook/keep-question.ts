import { el } from '../shared/dom';
import { word } from '../shared/words';
import { roleButton } from './boxes';

/** Asks what to do with an unfinished text, in a window of its own. */
export function askWhetherToKeep(
  layer: HTMLElement,
  onAnswer: (what: 'draft' | 'discarded') => void,
): void {
  const answer = (what: 'draft' | 'discarded') => {
    question.remove();
    onAnswer(what);
  };
  const question = el(
    'div',
    { role: 'dialog', 'aria-label': word('keepQuestion'), class: 'pg-sheet fb-question' },
    el('p', {}, word('keepQuestion')),
    roleButton(word('saveDraft'), () => answer('draft'), { className: 'pg-primary fb-save' }),
    roleButton(word('discard'), () => answer('discarded'), {
      className: 'pg-secondary fb-discard',
    }),
  );
  layer.append(question);
}
