import { SURFACES as X } from '../playground/pages/x/surfaces';
import { SURFACES as FACEBOOK } from '../playground/pages/facebook/surfaces';
import { SURFACES as LINKEDIN } from '../playground/pages/linkedin/surfaces';
import { SURFACES as INSTAGRAM } from '../playground/pages/instagram/surfaces';
import { SURFACES as THREADS } from '../playground/pages/threads/surfaces';
import { SURFACES as BLUESKY } from '../playground/pages/bluesky/surfaces';
import { SURFACES as MASTODON } from '../playground/pages/mastodon/surfaces';
import { SURFACES as PHANPY } from '../playground/pages/phanpy/surfaces';
import { SURFACES as ELK } from '../playground/pages/elk/surfaces';
import { SURFACES as REDDIT } from '../playground/pages/reddit/surfaces';
import { SURFACES as OLD_REDDIT } from '../playground/pages/old-reddit/surfaces';
import { SURFACES as PINTEREST } from '../playground/pages/pinterest/surfaces';
import { SURFACES as TUMBLR } from '../playground/pages/tumblr/surfaces';
import { SURFACES as YOUTUBE } from '../playground/pages/youtube/surfaces';
import { SURFACES as TIKTOK } from '../playground/pages/tiktok/surfaces';
import { SURFACES as GOOGLE_BUSINESS } from '../playground/pages/google-business/surfaces';
import { SURFACES as WORDPRESS } from '../playground/pages/wordpress/surfaces';
import type { Surface } from '../playground/surface';

export type { Gesture, Surface } from '../playground/surface';

/** Every composer of the playground that Tact serves by itself. */
export const SURFACES: readonly Surface[] = [
  ...X,
  ...FACEBOOK,
  ...LINKEDIN,
  ...INSTAGRAM,
  ...THREADS,
  ...BLUESKY,
  ...MASTODON,
  ...PHANPY,
  ...ELK,
  ...REDDIT,
  ...OLD_REDDIT,
  ...PINTEREST,
  ...TUMBLR,
  ...YOUTUBE,
  ...TIKTOK,
  ...GOOGLE_BUSINESS,
  ...WORDPRESS,
];

/** The surface of that name. */
export function surface(name: string): Surface {
  const found = SURFACES.find((each) => each.name === name);
  if (!found) throw new Error(`no surface called ${name}`);
  return found;
}
