import type { Journey } from '../journey';
import { BACKGROUND_JOURNEYS } from './background';
import { BADGE_JOURNEYS } from './badge';
import { CHANGED_PAGE_JOURNEYS } from './changed-pages';
import { CONTRACT_JOURNEYS } from './contract';
import { EDITOR_JOURNEYS } from './editors';
import { HALF_YEAR_JOURNEYS } from './half-year';
import { IME_JOURNEYS } from './ime';
import { OWN_PAGE_JOURNEYS } from './own-pages';
import { PRIVACY_JOURNEYS } from './privacy';
import { SPECIAL_JOURNEYS } from './special-pages';
import { TRAP_JOURNEYS } from './traps';
import { WEEK_JOURNEYS } from './week';

/** Journeys that need nothing of one another: lanes share them. The long ones come first. */
export const SHARED_JOURNEYS: readonly Journey[] = [
  ...CONTRACT_JOURNEYS,
  ...EDITOR_JOURNEYS,
  ...BADGE_JOURNEYS,
  ...TRAP_JOURNEYS,
  ...IME_JOURNEYS,
  ...SPECIAL_JOURNEYS,
  ...CHANGED_PAGE_JOURNEYS,
  ...OWN_PAGE_JOURNEYS,
  ...HALF_YEAR_JOURNEYS,
  ...WEEK_JOURNEYS,
];

/** Journeys that end the background and replace the extension: one lane runs them, in this order. */
export const LIFE_JOURNEYS: readonly Journey[] = BACKGROUND_JOURNEYS;

/** What each lane has to answer for at its end. */
export const LAST_JOURNEYS: readonly Journey[] = PRIVACY_JOURNEYS;
