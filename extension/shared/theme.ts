/** The look of Tact: a small shop's stationery – cream paper, dark ink, brick and bottle-green stamps.
 * Everything is a CSS custom property `--tact-…`, so that pages and shadow roots share one source. */

/** Colours by role. Text roles reach 4.5 : 1 on `paper` and `card`, marks 3 : 1 (WCAG 2.2; a test computes it). */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly sunken: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly line: string;
  readonly 'line-strong': string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly focus: string;
  readonly promotional: string;
  readonly 'promotional-wash': string;
  readonly value: string;
  readonly 'value-wash': string;
  readonly unsure: string;
  readonly 'unsure-wash': string;
  readonly band: string;
}

export const LIGHT: Palette = {
  paper: '#f7f0e3',
  card: '#fffbf2',
  sunken: '#efe5d3',
  ink: '#2b2320',
  'ink-soft': '#655850',
  line: '#e2d5bf',
  'line-strong': '#8f7f6d',
  accent: '#23514a',
  'on-accent': '#fffbf2',
  focus: '#8a3d9c',
  promotional: '#a53a1c',
  'promotional-wash': '#f8e0d3',
  value: '#1d665b',
  'value-wash': '#d9ebe2',
  unsure: '#67597a',
  'unsure-wash': '#e9e3ee',
  band: '#bcd9c8',
};

export const DARK: Palette = {
  paper: '#1d1917',
  card: '#27221f',
  sunken: '#161311',
  ink: '#f4eadb',
  'ink-soft': '#c0b1a0',
  line: '#3d3530',
  'line-strong': '#8d7d6e',
  accent: '#9cd3c3',
  'on-accent': '#14211e',
  focus: '#e2a9f0',
  promotional: '#f3a283',
  'promotional-wash': '#4a2a1e',
  value: '#86cdbb',
  'value-wash': '#1f3a34',
  unsure: '#c6b8d8',
  'unsure-wash': '#37303f',
  band: '#2f574c',
};

/** What changes when the person asks their system for more contrast. */
export const LIGHT_MORE_CONTRAST: Partial<Palette> = {
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  'ink-soft': '#33291f',
  line: '#6b5d50',
  'line-strong': '#33291f',
  accent: '#00352e',
  'on-accent': '#ffffff',
  promotional: '#7a2005',
  value: '#00463c',
  unsure: '#43335a',
};

export const DARK_MORE_CONTRAST: Partial<Palette> = {
  paper: '#000000',
  card: '#000000',
  ink: '#ffffff',
  'ink-soft': '#efe4d6',
  line: '#a8988a',
  'line-strong': '#efe4d6',
  accent: '#c9f2e5',
  'on-accent': '#000000',
  promotional: '#ffc2aa',
  value: '#b4f1e1',
  unsure: '#e6dbf4',
};

/** Where the system prescribes the colours (Windows' contrast themes), the roles take its names. */
export const SYSTEM_COLOURS: Palette = {
  paper: 'Canvas',
  card: 'Canvas',
  sunken: 'Canvas',
  ink: 'CanvasText',
  'ink-soft': 'CanvasText',
  line: 'CanvasText',
  'line-strong': 'CanvasText',
  accent: 'Highlight',
  'on-accent': 'HighlightText',
  focus: 'Highlight',
  promotional: 'Highlight',
  'promotional-wash': 'Canvas',
  value: 'CanvasText',
  'value-wash': 'Canvas',
  unsure: 'GrayText',
  'unsure-wash': 'Canvas',
  band: 'GrayText',
};

/** Measures and type. Sizes in rem follow the person's own font size; the badge, which lives in foreign pages whose
 * root size is anything, uses the `px` ones. */
const MEASURES: Readonly<Record<string, string>> = {
  'font-body':
    "'Seravek', 'Gill Sans Nova', 'Ubuntu', 'Calibri', 'Segoe UI', system-ui, sans-serif",
  'font-display':
    "'Tact Display', 'Iowan Old Style', 'Palatino Linotype', 'Palatino', Georgia, serif",
  'radius-small': '6px',
  radius: '12px',
  'radius-round': '999px',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'size-small': '12px',
  'size-body': '14px',
  'size-large': '17px',
  'shadow-card': '0 1px 2px rgb(60 40 20 / 8%), 0 6px 18px -10px rgb(60 40 20 / 25%)',
  'shadow-float': '0 2px 6px rgb(40 25 10 / 14%), 0 12px 32px -8px rgb(40 25 10 / 35%)',
  'motion-quick': '120ms',
};

/** Each tag's sign: a word alone may be missed, a colour alone may not be seen. */
export const TAG_SHAPES = { promotional: '◆', 'value-adding': '●', unsure: '○' } as const;

/** The palette's name for each tag: `var(--tact-value)`, `var(--tact-value-wash)`. */
export const TAG_TONES = {
  promotional: 'promotional',
  'value-adding': 'value',
  unsure: 'unsure',
} as const;

/** The theme as a style sheet for a page or a shadow root. `data-theme="light|dark"` on the root element or the
 * badge's stage decides; without it the system does. */
export function themeCss(): string {
  const root = (condition: string): string => `:root${condition}, .tact-stage${condition}`;
  return [
    rule(root(''), { ...MEASURES, ...LIGHT }, 'color-scheme: light;'),
    rule(root("[data-theme='dark']"), { ...DARK }, 'color-scheme: dark;'),
    media('(prefers-color-scheme: dark)', [
      rule(root(":not([data-theme='light'])"), { ...DARK }, 'color-scheme: dark;'),
    ]),
    media('(prefers-contrast: more)', [
      rule(root(''), { ...LIGHT_MORE_CONTRAST }),
      rule(root("[data-theme='dark']"), { ...DARK_MORE_CONTRAST }),
    ]),
    media('(prefers-contrast: more) and (prefers-color-scheme: dark)', [
      rule(root(":not([data-theme='light'])"), { ...DARK_MORE_CONTRAST }),
    ]),
    media('(forced-colors: active)', [
      rule(`${root('[data-theme]')}, ${root(':not([data-theme])')}`, { ...SYSTEM_COLOURS }),
    ]),
    media('(prefers-reduced-motion: reduce)', [rule(root(''), { 'motion-quick': '0ms' })]),
  ].join('\n');
}

function rule(selector: string, values: Readonly<Record<string, string>>, extra = ''): string {
  const lines = Object.entries(values).map(([name, value]) => `  --tact-${name}: ${value};`);
  return `${selector} {\n${extra === '' ? '' : `  ${extra}\n`}${lines.join('\n')}\n}`;
}

function media(query: string, rules: readonly string[]): string {
  return `@media ${query} {\n${rules.join('\n')}\n}`;
}
