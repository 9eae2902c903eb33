import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../shared/settings';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import type { Network } from '../shared/vocabulary';
import { focusSentence } from './focus';
import { useFold } from './fold';
import { NetworkItem } from './network-item';
import { networkLines } from './network-lines';
import type { PopupActions } from './popup-data';

/** As many as fit beside the rest of the week. */
const FIRST_SHOWN = 6;

/** Where the week happened, which networks were left alone, and where the strength should go. */
export function NetworkList(props: {
  readonly summary: Summary;
  readonly settings: Settings;
  readonly actions: PopupActions;
}): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const { summary, settings, actions } = props;
  const lines = networkLines(summary, settings.letGo);
  const { shown, button } = useFold(lines, FIRST_SHOWN, 'popup_networks_all');
  const [said, say] = useState('');
  if (lines.length === 0) return null;
  const changeCare = (network: Network, care: 'let_go' | 'kept'): void => {
    say(t(`popup_said_${care}`, { network: t(`network_${network}`) }));
    if (care === 'let_go') actions.letGo(network);
    else actions.takeBack(network);
  };
  const focus = summary.week.offset === 0 ? focusSentence(summary, settings.letGo, words) : null;
  return (
    <section class="card" aria-labelledby="networks-title">
      <h3 id="networks-title">{t('popup_networks_title')}</h3>
      {focus !== null && <p>{focus}</p>}
      <ul class="rows">
        {shown.map((line) => (
          <NetworkItem
            key={line.network}
            line={line}
            currency={settings.currency}
            onCare={(care) => changeCare(line.network, care)}
          />
        ))}
      </ul>
      {button}
      <p role="status" class="sr-only">
        {said}
      </p>
    </section>
  );
}
