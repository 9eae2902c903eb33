import type { Network } from '../shared/vocabulary';

/** A network's web addresses. */
export interface SiteHosts {
  readonly network: Network;
  /** Host names without port; the manifest asks for exactly these. */
  readonly hosts: readonly string[];
  /** Only addresses under this path. Default: all of the host. */
  readonly path?: string;
  /** The composer stands in a frame of another site's page: the script also runs in frames there. */
  readonly isFramed?: boolean;
}

/** Pinterest sends people to their country's host (its own list of domains, general knowledge, low confidence). */
const PINTEREST = [
  ...['www', 'ca', 'fr', 'uk', 'ie', 'au', 'nz', 'in', 'za'].map((at) => `${at}.pinterest.com`),
  ...['ca', 'fr', 'co.uk', 'ie', 'com.au', 'nz', 'ch', 'be'].map((end) => `www.pinterest.${end}`),
];

/**
 * Networks that Tact serves without being asked: the manifest's lines. Other hosts, such as Mastodon instances and
 * WordPress sites, are switched on by the person.
 */
export const SITE_HOSTS: readonly SiteHosts[] = [
  { network: 'x', hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'] },
  { network: 'facebook', hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'] },
  { network: 'linkedin', hosts: ['www.linkedin.com'] },
  { network: 'instagram', hosts: ['www.instagram.com'] },
  { network: 'threads', hosts: ['www.threads.com', 'www.threads.net'] },
  { network: 'bluesky', hosts: ['bsky.app'] },
  { network: 'mastodon', hosts: ['mastodon.social', 'elk.zone', 'phanpy.social'] },
  {
    network: 'reddit',
    hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  },
  { network: 'pinterest', hosts: PINTEREST },
  { network: 'tumblr', hosts: ['www.tumblr.com'] },
  { network: 'youtube', hosts: ['www.youtube.com', 'studio.youtube.com'] },
  { network: 'tiktok', hosts: ['www.tiktok.com'] },
  {
    network: 'google-business',
    hosts: ['www.google.com'],
    path: '/local/business/',
    isFramed: true,
  },
  { network: 'wordpress', hosts: ['wordpress.com'] },
];

/** Match patterns of pages: HTTPS only. */
export const SITE_MATCHES: readonly string[] = matches(false);

/** Match patterns of composers that stand in frames of other pages. */
export const FRAMED_MATCHES: readonly string[] = matches(true);

/** All hosts of the networks as a browser grants them: whole hosts, whatever the path. */
export const HOST_PATTERNS: readonly string[] = SITE_HOSTS.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** Whether an address is one of FRAMED_MATCHES. */
export function isFramedAddress({
  hostname,
  pathname,
}: Pick<URL, 'hostname' | 'pathname'>): boolean {
  return SITE_HOSTS.some(
    ({ hosts, path = '/', isFramed }) =>
      isFramed === true && hosts.includes(hostname) && pathname.startsWith(path),
  );
}

/** The network behind a host (port allowed), or null where Tact has no adapter of its own. */
export function networkOfHost(host: string): Network | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return SITE_HOSTS.find(({ hosts }) => hosts.includes(name))?.network ?? null;
}

function matches(isFramed: boolean): readonly string[] {
  return SITE_HOSTS.filter((site) => (site.isFramed ?? false) === isFramed).flatMap(
    ({ hosts, path = '/' }) => hosts.map((host) => `https://${host}${path}*`),
  );
}
