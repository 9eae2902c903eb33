import type { Journey } from '../journey';
import { SURFACE_JOURNEYS } from './per-surface';

/** Every journey, in the order they run. */
export const JOURNEYS: readonly Journey[] = [...SURFACE_JOURNEYS];
