import type { Catalog } from '../shared/i18n';
import en from './en/onboarding.json';
import fr from './fr/onboarding.json';
import frCA from './fr-CA/onboarding.json';

/** Texts of the area "onboarding". */
export const onboardingCatalog: Catalog = { en, fr, 'fr-CA': frCA };
