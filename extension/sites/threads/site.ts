import type { Site } from '../site';

/** To be filled. */
export const threads: Site = { id: 'threads', network: 'threads', surfaces: [] };
