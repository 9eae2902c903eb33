import type { Region } from '../shared/settings';
import { CANADA, QUEBEC } from './canada-duties';
import type { RegionDuties } from './duty';
import { FRANCE } from './france-duties';
import { UNITED_KINGDOM } from './united-kingdom-duties';
import { UNITED_STATES } from './united-states-duties';

/** For each region, what to see to before a contest for people who live there, in the order of doing it. General
 * information for a small business's modest contest, not legal advice; what could not be confirmed is left out. */
export const DUTIES: Readonly<Record<Region, RegionDuties>> = {
  quebec: QUEBEC,
  canada: CANADA,
  france: FRANCE,
  'united-kingdom': UNITED_KINGDOM,
  'united-states': UNITED_STATES,
};
