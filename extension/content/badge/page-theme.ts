import type { Settings } from '../../shared/settings';
import { parentAcross } from './composed-tree';

type Theme = 'light' | 'dark';

/** A background this see-through shows what is behind it. */
const SOLID = 0.5;

/** The look that suits a place of the page: as chosen, else by the background the place stands on, else the system's. */
export function themeFor(choice: Settings['theme'], place: Element): Theme {
  if (choice !== 'auto') return choice;
  for (let at: Element | null = place; at; at = parentAcross(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.45 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === 'dark') return 'dark';
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/** Perceived lightness 0–1 (weights of ITU-R BT.601) of a computed colour; null when it is see-through or unknown. */
export function lightnessOf(color: string): number | null {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = match
    .slice(1)
    .map((part) => (part === undefined ? 1 : Number(part)));
  if (alpha < SOLID) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
