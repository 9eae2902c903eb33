import type { Catalog } from '../shared/i18n';
import en from './en/options.json';
import fr from './fr/options.json';
import frCA from './fr-CA/options.json';

/** Texts of the area "options". */
export const optionsCatalog: Catalog = { en, fr, 'fr-CA': frCA };
