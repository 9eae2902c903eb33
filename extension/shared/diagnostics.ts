import type { PageHealth } from './page-health';

/** What a report of a fault should hold: nothing of the person's, nothing of the page's but its host. */
export interface DiagnosticFacts {
  readonly version: string;
  readonly model: string | null;
  /** Why the classifier could not start. */
  readonly engineError: string | null;
  readonly userAgent: string;
  readonly language: string;
}

/** The facts as text, for a report. Its readers are Tact's maintainers: English, whatever the person's language. */
export function diagnosticsText(facts: DiagnosticFacts, page: PageHealth | null = null): string {
  const lines = [
    `Tact ${facts.version}, model ${facts.model ?? 'not loaded'}`,
    `${browserOf(facts.userAgent)}, language ${facts.language}`,
  ];
  if (facts.engineError !== null) lines.push(`classifier: ${facts.engineError}`);
  if (page) {
    lines.push(`${page.host} (${page.network ?? 'no network'}): ${page.state}`);
    for (const { site, surface, editors, composers, controls } of page.surfaces) {
      lines.push(
        `${site}/${surface}: editors ${editors}, composers ${composers}, controls ${controls}`,
      );
    }
  }
  return lines.join('\n');
}

/** Facts of this browser and this package. */
export function factsOf(
  engine: { readonly modelVersion: string | null; readonly error: string | null } | null,
  version: string,
  view: Pick<Navigator, 'userAgent' | 'language'>,
): DiagnosticFacts {
  return {
    version,
    model: engine?.modelVersion ?? null,
    engineError: engine?.error ?? null,
    userAgent: view.userAgent,
    language: view.language,
  };
}

/** Name and main version: the whole string would tell more about the person's device than a report needs. */
function browserOf(userAgent: string): string {
  const [, name = 'browser unknown', version = ''] =
    /\b(Firefox|Edg|OPR|Vivaldi)\/(\d+)/.exec(userAgent) ??
    /\b(Chrome)\/(\d+)/.exec(userAgent) ??
    [];
  return `${name} ${version}`.trim();
}
