import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shared/ui/words';

/** The beginning of a long list, and the button that shows the rest and folds it again; null where all fits. */
export interface Fold<Item> {
  readonly shown: readonly Item[];
  readonly button: JSX.Element | null;
}

/** Folds a list after `first` items; one item more is shown rather than a button for it. `name`: a text whose `count`
 * is how many there are. */
export function useFold<Item>(items: readonly Item[], first: number, name: string): Fold<Item> {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (items.length <= first + 1) return { shown: items, button: null };
  return {
    shown: isOpen ? items : items.slice(0, first),
    button: (
      <button
        type="button"
        class="link-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('popup_show_fewer') : t(name, { count: items.length })}
      </button>
    ),
  };
}
