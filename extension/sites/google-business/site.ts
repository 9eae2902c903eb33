import type { Site } from '../site';

/** To be filled. */
export const googleBusiness: Site = {
  id: 'google-business',
  network: 'google-business',
  surfaces: [],
};
