import type { Network } from '../shared/vocabulary';
import { composersIn } from './composer';
import { networkOfHost } from './hosts';
import type { Site } from './site';

/**
 * The network a page belongs to: its host's, or that of the client it is, which its marks or a composer give away. Pages
 * that are nothing of the kind are `other`.
 */
export function networkOfPage(sites: readonly Site[], page: Document): Network {
  const network = networkOfHost(page.location.host);
  if (network !== null) return network;
  const marked = sites.find(({ marks }) => marks !== undefined && page.querySelector(marks));
  if (marked) return marked.network;
  const clients = sites.filter((site) => site.network !== 'other');
  return composersIn(clients, page)[0]?.site.network ?? 'other';
}
