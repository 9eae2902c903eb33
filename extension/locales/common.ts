import type { Catalog } from '../shared/i18n';
import en from './en/common.json';
import fr from './fr/common.json';
import frCA from './fr-CA/common.json';

/** Texts of the area "common". */
export const commonCatalog: Catalog = { en, fr, 'fr-CA': frCA };
