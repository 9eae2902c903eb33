import { bluesky } from './bluesky/site';
import { elk } from './elk/site';
import { facebook } from './facebook/site';
import { generic } from './generic/site';
import { googleBusiness } from './google-business/site';
import { networkOfHost } from './hosts';
import { instagram } from './instagram/site';
import { linkedin } from './linkedin/site';
import { mastodon } from './mastodon/site';
import { oldReddit } from './old-reddit/site';
import { phanpy } from './phanpy/site';
import { pinterest } from './pinterest/site';
import { reddit } from './reddit/site';
import type { Site, SiteId } from './site';
import { threads } from './threads/site';
import { tiktok } from './tiktok/site';
import { tumblr } from './tumblr/site';
import { wordpress } from './wordpress/site';
import { x } from './x/site';
import { youtube } from './youtube/site';

/** Every adapter, in the order in which those of one network are asked; the type checker misses none. */
const BY_ID: Readonly<Record<SiteId, Site>> = {
  x,
  facebook,
  linkedin,
  instagram,
  threads,
  bluesky,
  mastodon,
  phanpy,
  elk,
  reddit,
  'old-reddit': oldReddit,
  pinterest,
  tumblr,
  youtube,
  tiktok,
  'google-business': googleBusiness,
  wordpress,
  generic,
};

/** Every adapter with a network of its own. Several may serve one network: Mastodon has many clients. */
export const SITES: readonly Site[] = Object.values(BY_ID).filter((site) => site !== generic);

/** Clients that people run on hosts of their own; they are recognised by their composer. */
const ANYWHERE: readonly Site[] = [bluesky, mastodon, phanpy, elk, wordpress, generic];

/**
 * The adapters for a page's host (port allowed), in the order in which they are asked. A host that Tact does not know is
 * served because the person switched it on: by the clients that live anywhere, else as any page.
 */
export function sitesFor(host: string): readonly Site[] {
  const network = networkOfHost(host);
  return network === null ? ANYWHERE : SITES.filter((site) => site.network === network);
}
