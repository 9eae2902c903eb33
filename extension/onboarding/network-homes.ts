import { hostsOf } from '../sites/hosts';
import type { Network } from '../shared/vocabulary';

/** Where a network is opened, if not at its first host: the page that serves its composers. */
const HOMES: Partial<Record<Network, string>> = {
  'google-business': 'https://business.google.com/',
};

/** Address of a network's front page. */
export function homeOf(network: Network): string {
  return HOMES[network] ?? `https://${hostsOf(network)[0] ?? ''}/`;
}
