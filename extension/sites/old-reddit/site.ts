import type { Site } from '../site';

/** To be filled. */
export const oldReddit: Site = { id: 'old-reddit', network: 'reddit', surfaces: [] };
