import type { Site } from '../site';

/** To be filled. */
export const tumblr: Site = { id: 'tumblr', network: 'tumblr', surfaces: [] };
