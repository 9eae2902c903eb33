import { SITE_HOSTS, type SiteHosts } from '../sites/hosts';
import type { Network } from '../shared/vocabulary';

/** Where a network is opened, if not at its first host: the page that serves its composers. */
const HOMES: Partial<Record<Network, string>> = {
  'google-business': 'https://business.google.com/',
};

/** The networks Tact works on from the start, in the order of the manifest. */
export const KNOWN_NETWORKS: readonly Network[] = SITE_HOSTS.map(({ network }) => network);

/** Address of a network's front page. */
export function homeOf(network: Network): string {
  return HOMES[network] ?? `https://${hostsOf(network)[0] ?? ''}/`;
}

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

function hostsOf(network: Network): SiteHosts['hosts'] {
  return SITE_HOSTS.find((site) => site.network === network)?.hosts ?? [];
}
