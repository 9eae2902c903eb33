import type { JSX } from 'preact';
import { useWords, type Words } from '../shared/ui/words';
import type { NetworkLine } from './network-lines';
import { noteOf, shareOrCount } from './sentences';
import { timeAndCost } from './time-sentences';

/** One network: what was published there, how much of it sold, when it was last fed and what it cost. One that is quiet
 * can be let go, and taken back. */
export function NetworkItem(props: {
  readonly line: NetworkLine;
  readonly currency: string;
  readonly onCare: (care: 'let_go' | 'kept') => void;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { line, currency } = props;
  const { network, care } = line;
  const isLetGo = care === 'let_go';
  const name = t(`network_${network}`);
  return (
    <li class={`care-${care}`}>
      <b>{name}</b>
      <span class="row-count">
        {line.published === 0
          ? t('popup_network_none')
          : t('popup_network_posts', { count: line.published })}
      </span>
      <span class="quiet row-note">{networkNote(line, currency, words)}</span>
      {care !== 'kept' && (
        <button
          type="button"
          class="link-button"
          onClick={() => props.onCare(isLetGo ? 'kept' : 'let_go')}
        >
          {t(isLetGo ? 'popup_take_back' : 'popup_let_go')}
          <span class="sr-only"> {t('popup_which_network', { network: name })}</span>
        </button>
      )}
    </li>
  );
}

function networkNote(line: NetworkLine, currency: string, words: Words): string {
  const { t, format } = words;
  if (line.care === 'let_go') return t('popup_is_let_go');
  const { promotional, idleDays, seconds, cost } = line;
  return noteOf([
    promotional > 0 && t('popup_network_share', { share: shareOrCount(line, words) }),
    idleDays !== null &&
      (line.care === 'quiet'
        ? t('popup_neglected', { count: idleDays })
        : format.daysAgo(idleDays)),
    seconds > 0 && timeAndCost(seconds, cost, currency, words),
  ]);
}
