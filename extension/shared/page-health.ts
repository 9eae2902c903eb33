import { NETWORKS, type Network } from './vocabulary';

/**
 * How Tact gets on with one page. `idle`: nobody wrote yet; `fine`: a composer was found; `fallback`: none was, and the
 * box is read as on any page; `unmatched`: none was, and Tact stays out of the way; `no-control`: a composer was found,
 * its control that publishes was not.
 */
export const PAGE_STATES = ['idle', 'fine', 'fallback', 'unmatched', 'no-control'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** How often one surface of an adapter is in the page: counts only. */
export interface SurfaceCount {
  readonly site: string;
  readonly surface: string;
  /** Elements that the selector of its editor matches. */
  readonly editors: number;
  /** Those that can be seen and are taken for a composer. */
  readonly composers: number;
  /** Composers whose control was found. */
  readonly controls: number;
}

/** What a content script tells about its page: no text of person or page, no address beyond the host. */
export interface PageHealth {
  readonly host: string;
  readonly network: Network | null;
  readonly state: PageState;
  readonly surfaces: readonly SurfaceCount[];
}

/** Whether something received is such a report. */
export function isPageHealth(value: unknown): value is PageHealth {
  if (!isRecord(value)) return false;
  const { host, network, state, surfaces } = value;
  return (
    typeof host === 'string' &&
    (network === null || NETWORKS.some((each) => each === network)) &&
    PAGE_STATES.some((each) => each === state) &&
    Array.isArray(surfaces) &&
    surfaces.every(isSurfaceCount)
  );
}

function isSurfaceCount(value: unknown): value is SurfaceCount {
  return (
    isRecord(value) &&
    ['site', 'surface'].every((key) => typeof value[key] === 'string') &&
    ['editors', 'composers', 'controls'].every((key) => Number.isSafeInteger(value[key]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
