import type { Journey } from '../journey';
import { BACKGROUND_JOURNEYS } from './background';
import { BADGE_JOURNEYS } from './badge';
import { CONTRACT_JOURNEYS } from './contract';
import { EDITOR_JOURNEYS } from './editors';
import { IME_JOURNEYS } from './ime';
import { OWN_PAGE_JOURNEYS } from './own-pages';
import { PRIVACY_JOURNEYS } from './privacy';
import { SPECIAL_JOURNEYS } from './special-pages';
import { TRAP_JOURNEYS } from './traps';

/** Every journey, in the order they run. */
export const JOURNEYS: readonly Journey[] = [
  ...CONTRACT_JOURNEYS,
  ...EDITOR_JOURNEYS,
  ...BADGE_JOURNEYS,
  ...TRAP_JOURNEYS,
  ...IME_JOURNEYS,
  ...SPECIAL_JOURNEYS,
  ...OWN_PAGE_JOURNEYS,
  ...BACKGROUND_JOURNEYS,
  ...PRIVACY_JOURNEYS,
];
