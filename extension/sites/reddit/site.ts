import type { Site } from '../site';

/** To be filled. */
export const reddit: Site = { id: 'reddit', network: 'reddit', surfaces: [] };
