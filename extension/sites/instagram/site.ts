import type { Site } from '../site';

/** To be filled. */
export const instagram: Site = { id: 'instagram', network: 'instagram', surfaces: [] };
