import type { SurfaceCount } from '../shared/page-health';
import { composersIn } from './composer';
import type { Site } from './site';
import { treesIn } from './trees';

/** Counts what the surfaces of some adapters match in a page. Reads no text. */
export function survey(sites: readonly Site[], page: ParentNode): SurfaceCount[] {
  const composers = composersIn(sites, page);
  const roots = treesIn(sites, page);
  return sites.flatMap((site) =>
    site.surfaces.map((surface) => {
      const found = composers.filter((each) => each.surface === surface);
      return {
        site: site.id,
        surface: surface.name,
        editors: roots.reduce((sum, root) => sum + root.querySelectorAll(surface.editor).length, 0),
        composers: found.length,
        controls: found.filter((composer) => composer.control() !== null).length,
      };
    }),
  );
}
