import type { Catalog } from '../shared/i18n';
import en from './en/reminder.json';
import fr from './fr/reminder.json';
import frCA from './fr-CA/reminder.json';

/** Texts of the area "reminder": the weekly notification. */
export const reminderCatalog: Catalog = { en, fr, 'fr-CA': frCA };
