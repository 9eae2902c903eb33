import type { Network } from '../shared/vocabulary';

/** A network's web addresses. */
export interface SiteHosts {
  readonly network: Network;
  /** Host names without port; the manifest asks for exactly these. */
  readonly hosts: readonly string[];
}

/** Networks that Tact serves without being asked. Other Mastodon instances are switched on by the person. */
export const SITE_HOSTS: readonly SiteHosts[] = [
  { network: 'x', hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'] },
  { network: 'facebook', hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'] },
  { network: 'linkedin', hosts: ['www.linkedin.com'] },
  { network: 'bluesky', hosts: ['bsky.app'] },
  { network: 'mastodon', hosts: ['mastodon.social', 'elk.zone', 'phanpy.social'] },
];

/** Match patterns for the manifest: HTTPS only. */
export const SITE_MATCHES: readonly string[] = SITE_HOSTS.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** The network behind a host (port allowed), or null where Tact has no adapter of its own. */
export function networkOfHost(host: string): Network | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return SITE_HOSTS.find(({ hosts }) => hosts.includes(name))?.network ?? null;
}
