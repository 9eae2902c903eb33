import type { Summary } from '../shared/summary';
import type { Words } from '../shared/ui/words';
import type { Network } from '../shared/vocabulary';

/** More networks than this are hard to keep up (the engine's own mark for `narrow`). */
const MOST_KEPT_UP = 4;

/**
 * One sentence on where the strength should go, with the networks named; null without advice. Networks that were let go
 * are no reason for advice any more.
 */
export function focusSentence(
  summary: Pick<Summary, 'focus' | 'networks'>,
  letGo: readonly Network[],
  { t, format }: Words,
): string | null {
  const { advice, keep, neglected } = withoutLetGo(summary, letGo);
  if (advice === 'none') return null;
  const named = advice === 'revive' ? neglected : keep;
  if (named.length === 0) return advice === 'narrow' ? t('popup_focus_narrow_any') : null;
  const networks = format.list(named.map((network) => t(`network_${network}`)));
  return t(`popup_focus_${advice}`, { networks });
}

function withoutLetGo(
  { focus, networks }: Pick<Summary, 'focus' | 'networks'>,
  letGo: readonly Network[],
): Summary['focus'] {
  const neglected = focus.neglected.filter((network) => !letGo.includes(network));
  const wereAllLetGo = focus.neglected.length > 0 && neglected.length === 0;
  const keptUp = networks.filter((row) => !row.neglected).length;
  const advice = wereAllLetGo && keptUp <= MOST_KEPT_UP ? 'steady' : focus.advice;
  return { ...focus, advice, neglected };
}
