import type { Verdict } from '../../extension/shared/verdict';
import { createTranslator } from '../../extension/shared/i18n';
import { commonCatalog } from '../../extension/locales/common';
import { cuesCatalog } from '../../extension/locales/cues';

const t = createTranslator('en', [commonCatalog, cuesCatalog]);

/** Reasons told in one line. */
const MOST_REASONS = 3;

/** "tag · kind · probability · why", as the tour prints it. */
export function tell(text: string, verdict: Verdict): string {
  const why = [...verdict.evidence]
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_REASONS)
    .map(({ cue, start, end, weight }) => {
      const arrow = weight > 0 ? '↑' : '↓';
      return `${arrow} ${t(`cue_${cue}`)} “${text.slice(start, end)}”`;
    });
  const unsure = verdict.unsure === null ? [] : [t(`unsure_${verdict.unsure}`)];
  return [
    t(`tag_${verdict.tag}`),
    t(`kind_${verdict.kind}`),
    `${Math.round(verdict.probability * 100)} % promotional`,
    [...unsure, ...why].join(', ') || 'no single word decides',
  ].join(' · ');
}
