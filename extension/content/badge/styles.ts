import { themeCss } from '../../shared/theme';

/** The badge's whole style sheet. Pixels, not rem: the root font size belongs to the page; zooming scales both. */
export function badgeCss(): string {
  return [themeCss(), HOST, PILL, PANEL, PARTS, WARNING, OUTLOOK, FOOT, PREFERENCES].join('\n');
}

const HOST = `
:host {
  all: initial !important;
  display: none !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
}
:host(:popover-open) { display: block !important; }
.tact-stage { display: contents; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h1, h2, p, ul { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
button { font: inherit; color: inherit; margin: 0; cursor: pointer; }
svg { display: block; flex: none; overflow: visible; }
.tone-promotional { color: var(--tact-promotional); }
.tone-value { color: var(--tact-value); }
.tone-unsure { color: var(--tact-unsure); }
[data-tone='promotional'] { --tone: var(--tact-promotional); --wash: var(--tact-promotional-wash); }
[data-tone='value'] { --tone: var(--tact-value); --wash: var(--tact-value-wash); }
[data-tone='unsure'] { --tone: var(--tact-unsure); --wash: var(--tact-unsure-wash); }
.head:focus, .asked:focus { outline: none; }
:focus-visible { outline: 3px solid var(--tact-focus); outline-offset: 2px; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}`;

const PILL = `
.pill {
  position: fixed; pointer-events: auto; user-select: none;
  display: inline-flex; align-items: center; gap: 7px;
  min-height: 28px; max-width: min(340px, calc(100vw - 16px)); padding: 4px 12px 4px 10px;
  font: 600 13px/18px var(--tact-font-body); letter-spacing: .005em; white-space: nowrap;
  color: var(--tone); background: var(--tact-card);
  border: 1px solid color-mix(in srgb, var(--tone) 38%, transparent);
  border-radius: 999px;
  box-shadow: 0 1px 2px rgb(40 25 10 / 12%), 0 4px 14px -4px rgb(40 25 10 / 28%);
  transition: box-shadow var(--tact-motion-quick), background var(--tact-motion-quick);
}
.pill:hover, .pill[aria-expanded='true'] { background: var(--wash); }
.pill.away, .pill.hidden { visibility: hidden; }
.pill-tag { display: inline-block; }
.pill-tag::first-letter, h1::first-letter { text-transform: uppercase; }
.pill-kind { color: var(--tact-ink-soft); font-weight: 400; overflow: hidden; text-overflow: ellipsis; }
.pill-tag:not([hidden]) ~ .pill-kind::before { content: '·'; margin-inline-end: 6px; }
.pill-over {
  margin-inline: 2px -5px; padding: 0 8px; border-radius: 999px;
  background: var(--wash); font-size: 12px; font-variant-numeric: tabular-nums lining-nums;
}
.pill:hover .pill-over, .pill[aria-expanded='true'] .pill-over { background: var(--tact-card); }
.pill[data-quiet] { padding: 4px 7px; min-height: 24px; gap: 0; box-shadow: none; }
.pill[data-quiet] > span { display: none; }
.pill[data-over] { border-color: color-mix(in srgb, var(--tone) 70%, transparent); }
.pill-long { color: var(--tact-ink-soft); font-weight: 400; font-variant-numeric: tabular-nums lining-nums; }
.pill-over:not([hidden]) ~ .pill-long { margin-inline-start: 6px; }
.pill-long::before { content: '·'; margin-inline-end: 6px; }
.pill[data-compact] { padding: 6px; min-height: 24px; gap: 0; }
.pill[data-compact] > span { display: none; }`;

const PANEL = `
.panel {
  position: fixed; inset: auto; margin: 0; padding: 0; pointer-events: auto;
  width: min(336px, calc(100vw - 20px)); max-width: none;
  max-height: min(600px, calc(100vh - 20px)); overflow: auto; overscroll-behavior: contain;
  font: 400 14px/20px var(--tact-font-body); color: var(--tact-ink);
  background: var(--tact-card); border: 1px solid var(--tact-line); border-radius: 14px;
  box-shadow: var(--tact-shadow-float);
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
.panel[open] { display: block; animation: appear var(--tact-motion-quick) ease-out; }
.panel::backdrop { background: none; }
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
.head {
  display: grid; grid-template-columns: auto 1fr auto; column-gap: 12px; align-items: start;
  padding: 12px 12px 10px 16px; background: var(--wash);
  border-bottom: 1px dashed color-mix(in srgb, var(--tone) 45%, transparent);
}
.seal {
  display: grid; place-items: center; width: 38px; height: 38px; border-radius: 50%;
  background: var(--tact-card); color: var(--tone);
  outline: 1px dashed color-mix(in srgb, var(--tone) 55%, transparent); outline-offset: -4px;
}
h1 { font: 600 18px/24px var(--tact-font-display); color: var(--tone); }
h1::first-letter { text-transform: uppercase; }
h1 { display: inline-block; }
.kind { font-size: 13px; line-height: 18px; }
.sure { grid-column: 2 / -1; margin-top: 2px; font-size: 13px; line-height: 18px; color: var(--tact-ink-soft); }
.icon-button {
  display: grid; place-items: center; width: 28px; height: 28px; padding: 0;
  background: none; border: 0; border-radius: 50%; color: var(--tact-ink-soft);
}
.icon-button:hover { background: var(--tact-card); color: var(--tact-ink); }`;

const PARTS = `
.body { padding: 12px 16px 0; display: grid; gap: 12px; }
h2 {
  font: 600 12px/16px var(--tact-font-body); color: var(--tact-ink-soft); margin-bottom: 6px;
}
.reasons { display: grid; gap: 5px; }
.reasons li { display: grid; grid-template-columns: 12px 1fr; gap: 8px; align-items: baseline; }
.reasons .shape { align-self: start; margin-top: 6px; }
.reasons .bare { display: inline-block; }
.reasons .bare::first-letter { text-transform: uppercase; }
.advice {
  display: grid; grid-template-columns: 16px 1fr; gap: 8px; align-items: start;
  padding: 9px 11px; border-radius: 10px; background: var(--tact-sunken);
  font-size: 13px; line-height: 18px;
}
.advice .icon { color: var(--tact-accent); margin-top: 1px; }`;

const WARNING = `
.instead { padding: 10px 12px; border-radius: 10px; background: var(--wash); }
.instead h2 { color: var(--tone); margin-bottom: 3px; }
.length { font-size: 12px; line-height: 16px; color: var(--tact-ink-soft); }
.length.too-long { font-weight: 600; color: var(--tact-ink); }
.question { padding: 14px 16px; }
.question[open] { display: grid; gap: 8px; }
.asked { font: 600 15px/21px var(--tact-font-body); }
.answers { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 4px; }
.answer {
  flex: 1 0 auto; min-height: 34px; padding: 6px 8px; font-weight: 600; font-size: 13px; line-height: 18px;
  color: var(--tact-ink); background: var(--tact-card);
  border: 1px solid var(--tact-line-strong); border-radius: 999px;
}
.answer:hover { background: var(--tact-sunken); }`;

const OUTLOOK = `
.figures { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; font: 400 15px/22px var(--tact-font-body); }
.figures strong { font-weight: 700; }
.figures .before, .figures .arrow { color: var(--tact-ink-soft); }
.tact-stage:dir(rtl) .arrow { transform: scaleX(-1); }
.tape { width: 100%; height: auto; margin: 4px 0 5px; }
.tape-back { fill: var(--tact-sunken); }
.tape-band { fill: var(--tact-band); }
.tape-limit { stroke: var(--tact-ink); stroke-width: 1.5; stroke-dasharray: 3 2.5; fill: none; }
.tape-move { stroke: currentColor; stroke-width: 2.5; fill: none; }
.tape-before { fill: var(--tact-card); stroke: var(--tact-ink-soft); stroke-width: 1.5; }
.tape-after { fill: currentColor; stroke: var(--tact-card); stroke-width: 1.5; }
.stamps { display: flex; flex-wrap: wrap; gap: 5px; margin: 5px 0 7px; }
.stamps i { display: grid; place-items: center; width: 22px; height: 22px; border-radius: 50%; }
.stamps i.new { outline: 1.5px dashed currentColor; outline-offset: -1px; background: var(--wash); }
.stamps i.empty::after { content: ''; width: 5px; height: 5px; border-radius: 50%; background: var(--tact-line); }
.plain, .over { font-size: 13px; line-height: 18px; }
.over { color: var(--tact-promotional); }`;

const FOOT = `
.foot {
  position: sticky; bottom: 0; margin-top: 12px; padding: 6px 16px 10px;
  background: var(--tact-card); border-top: 1px solid var(--tact-line);
}
/* Where the panel is low, its foot would leave no room for the rest. */
@media (max-height: 600px) { .foot { position: static; } }
.foot-row {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: 12px;
}
.foot-row > .quiet:first-child { margin-inline: -10px 0; }
.foot-row > .quiet:last-child { margin-inline-start: auto; }
.campaigns {
  display: flex; flex-wrap: wrap; align-items: center; gap: 5px; max-height: 79px; overflow-y: auto;
  position: relative;
  margin: 0 -8px 4px; padding: 4px 8px;
}
.campaigns-name { margin-inline-end: 4px; font-size: 12px; line-height: 16px; color: var(--tact-ink-soft); }
.campaign {
  flex: none; max-width: 190px; min-height: 26px; padding: 3px 10px; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; font-size: 12px; line-height: 18px; color: var(--tact-ink); background: var(--tact-card);
  border: 1px solid var(--tact-line-strong); border-radius: 999px;
}
.campaign:hover { background: var(--tact-sunken); }
.campaign[aria-pressed='true'] {
  color: var(--tact-on-accent); background: var(--tact-accent); border-color: var(--tact-accent);
}
.keys { margin-top: 2px; font-size: 12px; line-height: 16px; color: var(--tact-ink-soft); }
.places {
  display: grid; grid-template-columns: 1fr 1fr; flex: none; width: 44px; height: 32px;
  border: 1px solid var(--tact-line); border-radius: 6px; overflow: hidden;
}
.place { position: relative; padding: 0; border: 0; background: none; }
.place::after {
  content: ''; position: absolute; width: 9px; height: 5px; border-radius: 3px;
  background: var(--tact-line-strong); opacity: .45;
}
.place:hover { background: var(--tact-sunken); }
.place[aria-pressed='true']::after { background: var(--tact-accent); opacity: 1; }
.top-start::after { inset: 4px auto auto 4px; }
.top-end::after { inset: 4px 4px auto auto; }
.bottom-start::after { inset: auto auto 4px 4px; }
.bottom-end::after { inset: auto 4px 4px auto; }
.tact-stage:dir(rtl) .place::after { scale: -1 1; }
.place:focus-visible { outline-offset: -3px; }
.quiet {
  display: inline-flex; align-items: center; gap: 6px; min-height: 32px; padding: 4px 10px;
  margin-inline-end: -10px; font-size: 13px; line-height: 18px; text-align: start;
  color: var(--tact-ink-soft); background: none; border: 0; border-radius: 999px;
}
.quiet:hover { color: var(--tact-ink); background: var(--tact-sunken); }`;

const PREFERENCES = `
@media (prefers-reduced-motion: reduce) {
  .pill, .panel[open] { transition: none; animation: none; }
}
@media (forced-colors: active) {
  .pill, .panel, .advice, .seal { border: 1px solid CanvasText; }
  .shape, .tape { forced-color-adjust: none; }
}`;
