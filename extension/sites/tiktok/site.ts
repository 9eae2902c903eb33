import type { Site } from '../site';

/** To be filled. */
export const tiktok: Site = { id: 'tiktok', network: 'tiktok', surfaces: [] };
