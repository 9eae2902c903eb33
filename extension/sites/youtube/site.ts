import type { Site } from '../site';

/** To be filled. */
export const youtube: Site = { id: 'youtube', network: 'youtube', surfaces: [] };
