import type { Catalog } from '../shared/i18n';
import en from './en/listing.json';
import fr from './fr/listing.json';
import frCA from './fr-CA/listing.json';

/** Texts of the area "listing": sentences of the store pages that stand nowhere in the product. */
export const listingCatalog: Catalog = { en, fr, 'fr-CA': frCA };
