import type { Catalog } from '../shared/i18n';
import en from './en/popup.json';
import fr from './fr/popup.json';
import frCA from './fr-CA/popup.json';

/** Texts of the area "popup". */
export const popupCatalog: Catalog = { en, fr, 'fr-CA': frCA };
