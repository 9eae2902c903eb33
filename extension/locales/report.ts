import type { Catalog } from '../shared/i18n';
import en from './en/report.json';
import fr from './fr/report.json';
import frCA from './fr-CA/report.json';

/** Texts of the area "report". */
export const reportCatalog: Catalog = { en, fr, 'fr-CA': frCA };
