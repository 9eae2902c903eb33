import type { JSX } from 'preact';
import { isSilentOn, KNOWN_NETWORKS, withNetwork } from '../sites/hosts';
import { useWords } from '../shared/ui/words';

/** Which networks the person uses for their business. On the others Tact is paused: it has nothing to look for there. */
export function NetworksSection(props: {
  readonly pausedHosts: readonly string[];
  readonly onChange: (pausedHosts: readonly string[]) => void;
}): JSX.Element {
  const { t } = useWords();
  const { pausedHosts, onChange } = props;
  return (
    <section class="card" aria-labelledby="networks-title">
      <h2 id="networks-title">{t('onboarding_networks_title')}</h2>
      <fieldset class="choices choices-row">
        <legend>{t('onboarding_networks_legend')}</legend>
        <div>
          {KNOWN_NETWORKS.map((network) => (
            <label key={network} class="choice">
              <input
                type="checkbox"
                checked={!isSilentOn(network, pausedHosts)}
                onChange={(event) =>
                  onChange(withNetwork(network, event.currentTarget.checked, pausedHosts))
                }
              />
              <span>{t(`network_${network}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="quiet">{t('onboarding_networks_more')}</p>
    </section>
  );
}
