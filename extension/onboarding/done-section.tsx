import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isSilentOn, KNOWN_NETWORKS } from '../sites/hosts';
import { useWords } from '../shared/ui/words';
import { homeOf } from './network-homes';

/** The last word: where to try it, and the way to a past that is already there. */
export function DoneSection({
  pausedHosts,
}: {
  readonly pausedHosts: readonly string[];
}): JSX.Element {
  const { t } = useWords();
  const end = useRef<HTMLHeadingElement>(null);
  // The pressed button is gone: the focus goes on to what took its place.
  useEffect(() => end.current?.focus(), []);
  const used = KNOWN_NETWORKS.filter((network) => !isSilentOn(network, pausedHosts));
  return (
    <section class="card" role="status">
      <h2 ref={end} tabIndex={-1}>
        {t('onboarding_done_title')}
      </h2>
      <p>{t('onboarding_done')}</p>
      {used.length > 0 && (
        <ul class="onboarding-links">
          {used.map((network) => (
            <li key={network}>
              <a href={homeOf(network)} target="_blank" rel="noreferrer">
                {t(`network_${network}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <HistoryLink />
    </section>
  );
}

/** The offer to take the past along, from the networks' own archives. */
export function HistoryLink(): JSX.Element {
  const { t } = useWords();
  return (
    <p>
      {t('onboarding_history')}{' '}
      <a href="/options.html#history" target="_blank">
        {t('onboarding_history_open')}
      </a>
    </p>
  );
}
