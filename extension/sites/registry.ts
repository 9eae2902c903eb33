import { bluesky } from './bluesky/site';
import { elk } from './elk/site';
import { facebook } from './facebook/site';
import { generic } from './generic/site';
import { networkOfHost } from './hosts';
import { linkedin } from './linkedin/site';
import { mastodon } from './mastodon/site';
import { phanpy } from './phanpy/site';
import type { Site } from './site';
import { x } from './x/site';

/** Every adapter with a network of its own. Several may serve one network: Mastodon has many clients. */
export const SITES: readonly Site[] = [x, facebook, linkedin, bluesky, mastodon, phanpy, elk];

/** Clients that people run on hosts of their own; they are recognised by their composer. */
const ANYWHERE: readonly Site[] = [bluesky, mastodon, phanpy, elk, generic];

/**
 * The adapters for a page's host (port allowed), in the order in which they are asked. A host that Tact does not know is
 * served because the person switched it on: by the clients that live anywhere, else as any page.
 */
export function sitesFor(host: string): readonly Site[] {
  const network = networkOfHost(host);
  return network === null ? ANYWHERE : SITES.filter((site) => site.network === network);
}
