import type { Catalog } from '../shared/i18n';
import en from './en/contests.json';
import frCA from './fr-CA/contests.json';
import fr from './fr/contests.json';

/** Texts of the area "contests". */
export const contestsCatalog: Catalog = { en, fr, 'fr-CA': frCA };
