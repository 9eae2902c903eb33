import type { Site } from '../site';

/** To be filled. */
export const pinterest: Site = { id: 'pinterest', network: 'pinterest', surfaces: [] };
