import type { JSX } from 'preact';
import { BrandMark } from '../shared/ui/brand-mark';
import { useWords } from '../shared/ui/words';

/** Name and way to the options. */
export function Masthead({ onOptions }: { readonly onOptions: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <header class="masthead">
      <BrandMark />
      <h1>{t('brand')}</h1>
      <button type="button" class="link-button" onClick={onOptions}>
        {t('popup_options')}
      </button>
    </header>
  );
}
