import { HIGHLIGHTS } from './word-marks';

/** Name of the one element that Tact adds to a page. */
export const HOST_TAG = 'tact-badge';

/** Removes what an earlier Tact left behind when it was replaced without being told, as Firefox does. */
export function removeDebris(page: Document): void {
  for (const host of page.querySelectorAll(HOST_TAG)) host.remove();
  for (const name of HIGHLIGHTS) globalThis.CSS?.highlights?.delete(name);
}
