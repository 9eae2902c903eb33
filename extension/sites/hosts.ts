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

/** The networks Tact works on from the start, in the order of the manifest. */
export const KNOWN_NETWORKS: readonly Network[] = SITE_HOSTS.map(({ network }) => network);

/** Whether Tact is silent on all of a network's hosts. */
export function isSilentOn(network: Network, pausedHosts: readonly string[]): boolean {
  return hostsOf(network).every((host) => pausedHosts.includes(host));
}

/** The paused hosts once a network is taken up or left out; those of other sites stay as they are. */
export function withNetwork(
  network: Network,
  isUsed: boolean,
  pausedHosts: readonly string[],
): readonly string[] {
  const hosts = hostsOf(network);
  const others = pausedHosts.filter((host) => !hosts.includes(host));
  return isUsed ? others : [...others, ...hosts];
}

/** What Tact is paused on: whole networks, by name, and the hosts that make up none. */
export function pausedParts(pausedHosts: readonly string[]): {
  readonly networks: readonly Network[];
  readonly hosts: readonly string[];
} {
  const networks = KNOWN_NETWORKS.filter((network) => isSilentOn(network, pausedHosts));
  const covered = new Set(networks.flatMap(hostsOf));
  return { networks, hosts: pausedHosts.filter((host) => !covered.has(host)) };
}

/** A network's hosts; none for networks without an adapter. */
export function hostsOf(network: Network): SiteHosts['hosts'] {
  return SITE_HOSTS.find((site) => site.network === network)?.hosts ?? [];
}

function matches(isFramed: boolean): readonly string[] {
  return SITE_HOSTS.filter((site) => (site.isFramed ?? false) === isFramed).flatMap(
    ({ hosts, path = '/' }) => hosts.map((host) => `https://${host}${path}*`),
  );
}
