import type { Catalog } from '../shared/i18n';
import en from './en/cues.json';
import fr from './fr/cues.json';
import frCA from './fr-CA/cues.json';

/** Texts of the area "cues". */
export const cuesCatalog: Catalog = { en, fr, 'fr-CA': frCA };
