import { SITE_HOSTS, type SiteHosts } from '../sites/hosts';
import type { Network } from '../shared/vocabulary';

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
