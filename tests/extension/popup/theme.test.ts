import { describe, expect, it } from 'vitest';
import {
  DARK,
  DARK_MORE_CONTRAST,
  LIGHT,
  LIGHT_MORE_CONTRAST,
  TAG_SHAPES,
  themeCss,
  type Palette,
} from '../../../extension/shared/theme';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['light with more contrast', { ...LIGHT, ...LIGHT_MORE_CONTRAST }],
  ['dark with more contrast', { ...DARK, ...DARK_MORE_CONTRAST }],
];

/** Which colours are written on which. */
const TEXT_ON: readonly (readonly [keyof Palette, readonly (keyof Palette)[]])[] = [
  ['ink', ['paper', 'card', 'sunken', 'value-wash', 'promotional-wash', 'unsure-wash']],
  ['ink-soft', ['paper', 'card', 'sunken']],
  ['accent', ['paper', 'card']],
  ['on-accent', ['accent']],
  ['promotional', ['paper', 'card', 'promotional-wash']],
  ['value', ['paper', 'card', 'value-wash']],
  ['unsure', ['paper', 'card', 'unsure-wash']],
];

describe.each(PALETTES)('the %s palette', (_name, palette) => {
  it('is readable: every text reaches 4.5 : 1 on every ground it stands on', () => {
    for (const [text, grounds] of TEXT_ON) {
      for (const ground of grounds) {
        const reached = contrast(palette[text], palette[ground]);
        expect(reached, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('shows edges, focus and marks at 3 : 1', () => {
    for (const edge of ['line-strong', 'focus'] as const) {
      expect(contrast(palette[edge], palette.card), edge).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[edge], palette.paper), edge).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the theme', () => {
  it('reaches 7 : 1 for text where more contrast is asked for', () => {
    for (const palette of [PALETTES[2]?.[1], PALETTES[3]?.[1]]) {
      for (const text of ['ink', 'ink-soft', 'promotional', 'value', 'unsure'] as const) {
        const reached = contrast(palette?.[text] ?? '', palette?.card ?? '');
        expect(reached, text).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('gives every tag a shape of its own', () => {
    expect(new Set(Object.values(TAG_SHAPES)).size).toBe(3);
  });

  it('leaves the colours to a system that prescribes them', () => {
    const forced = themeCss().split('@media (forced-colors: active)')[1] ?? '';
    for (const role of Object.keys(LIGHT)) {
      expect(forced).toMatch(new RegExp(`--tact-${role}: [A-Z][A-Za-z]+;`));
    }
  });

  it('serves pages and the badge, system and chosen theme', () => {
    const css = themeCss();
    expect(css).toContain(':root, .tact-stage {');
    expect(css).toContain(".tact-stage[data-theme='dark']");
    expect(css).toContain(`--tact-promotional: ${LIGHT.promotional};`);
    expect(css.match(/--tact-paper:/g)).toHaveLength(7);
    expect([...css].filter((sign) => sign === '{')).toHaveLength(
      [...css].filter((sign) => sign === '}').length,
    );
  });
});
