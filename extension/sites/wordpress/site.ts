import type { Site } from '../site';

/** To be filled. */
export const wordpress: Site = { id: 'wordpress', network: 'wordpress', surfaces: [] };
