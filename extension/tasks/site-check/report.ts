import type { FoundComposer, SiteReport } from './check';

/** The reports as lines for a person to read. No text of the page. */
export function linesOf(address: URL, reports: readonly SiteReport[]): string[] {
  return [`Page of ${address.host}`, ...reports.flatMap(siteLines)];
}

function siteLines({ id, selectors, surfaces }: SiteReport): string[] {
  return [
    '',
    `${id}: selectors of extension/sites/${id}/selectors.ts`,
    ...selectors.map(({ name, count }) => `  ${String(count).padStart(4)}  ${name}`),
    `${id}: composers`,
    ...surfaces.flatMap(({ name, editors, composers }) =>
      composers.length === 0
        ? [`  none   ${name} (its editor matches ${editors})`]
        : composers.map((composer) => `  found  ${name}: ${composerLine(composer)}`),
    ),
  ];
}

function composerLine(composer: FoundComposer): string {
  const { hasControl, isReply, isQuote, fate, characters } = composer;
  return [
    hasControl ? 'control found' : 'NO control',
    isReply ? 'reply' : 'no reply',
    ...(isQuote ? ['quote'] : []),
    `would be ${fate}`,
    `${characters} characters`,
  ].join(', ');
}
