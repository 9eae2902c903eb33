import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Catalog, type Translate, type UiLanguage } from '../i18n';
import { createFormat, type Format } from '../i18n-format';

/** What a component needs to speak: texts and formats of one language. */
export interface Words {
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly format: Format;
}

/** Words of one language over some catalogs. A missing text goes to the console, where tests look for it. */
export function createWords(language: UiLanguage, catalogs: readonly Catalog[]): Words {
  const report = (key: string): void => console.warn(`Tact: no text for "${key}" in ${language}`);
  return {
    language,
    t: createTranslator(language, catalogs, report),
    format: createFormat(language),
  };
}

/** Carries the words through a page. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the page around the component. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('This component stands outside a WordsContext.');
  return words;
}
