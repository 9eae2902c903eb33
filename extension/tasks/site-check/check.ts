import { composersIn } from '../../sites/composer';
import type { Fate, Site } from '../../sites/site';
import { survey } from '../../sites/survey';
import { treesIn } from '../../sites/trees';

/** How many elements one of an adapter's selectors matches. */
export interface SelectorCount {
  readonly name: string;
  readonly count: number;
}

/** A composer as it was found; nothing of its text but the length. */
export interface FoundComposer {
  readonly hasControl: boolean;
  readonly isReply: boolean;
  readonly isQuote: boolean;
  readonly fate: Fate;
  readonly characters: number;
}

/** One kind of composer in the page. */
export interface SurfaceReport {
  readonly name: string;
  readonly editors: number;
  readonly composers: readonly FoundComposer[];
}

/** What one adapter sees of a page. */
export interface SiteReport {
  readonly id: string;
  readonly selectors: readonly SelectorCount[];
  readonly surfaces: readonly SurfaceReport[];
}

/** Tries adapters on a page. */
export async function checkPage(sites: readonly Site[], page: Document): Promise<SiteReport[]> {
  return Promise.all(
    sites.map(async (site) => ({
      id: site.id,
      selectors: countAll(await selectorsOf(site), treesIn([site], page)),
      surfaces: surfacesOf(site, page),
    })),
  );
}

/** Whether any adapter found a composer. */
export function hasComposer(reports: readonly SiteReport[]): boolean {
  return reports.some(({ surfaces }) => surfaces.some(({ composers }) => composers.length > 0));
}

function surfacesOf(site: Site, page: Document): SurfaceReport[] {
  const composers = composersIn([site], page);
  return survey([site], page).map(({ surface, editors }) => ({
    name: surface,
    editors,
    composers: composers
      .filter((composer) => composer.surface.name === surface)
      .map((composer) => ({
        hasControl: composer.control() !== null,
        isReply: composer.isReply(),
        isQuote: composer.isQuote(),
        fate: composer.fate(),
        characters: composer.read().text.length,
      })),
  }));
}

/** The strings that an adapter's selectors.ts exports, also in lists and tables. */
async function selectorsOf({ id }: Site): Promise<readonly (readonly [string, string])[]> {
  const seen = (await import(`../../sites/${id}/selectors.ts`)) as Record<string, unknown>;
  return Object.entries(seen).flatMap(([name, value]) => strings(name, value));
}

function strings(name: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, each]) => strings(`${name}.${key}`, each));
}

function countAll(
  selectors: readonly (readonly [string, string])[],
  roots: readonly ParentNode[],
): SelectorCount[] {
  return selectors.flatMap(([name, selector]) => {
    try {
      const counts = roots.map((root) => root.querySelectorAll(selector).length);
      return [{ name, count: counts.reduce((sum, count) => sum + count, 0) }];
    } catch {
      // A word, an attribute's name: no selector.
      return [];
    }
  });
}
