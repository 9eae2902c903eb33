import type { Catalog } from '../shared/i18n';
import en from './en/badge.json';
import frCA from './fr-CA/badge.json';
import fr from './fr/badge.json';

/** Texts of the area "badge". */
export const badgeCatalog: Catalog = { en, fr, 'fr-CA': frCA };
