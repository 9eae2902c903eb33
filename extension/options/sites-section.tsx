import type { JSX } from 'preact';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { pausedParts, withNetwork } from '../sites/hosts';
import { RemovableList } from './removable-list';
import { Section } from './section';

/** Where Tact is silent, and where it was switched on. */
export function SitesSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const { pausedHosts } = settings;
  const paused = pausedParts(pausedHosts);
  return (
    <Section title={t('options_sites_title')} why={t('options_sites_why')}>
      <SwitchRow
        label={t('options_paused_everywhere')}
        checked={settings.pausedEverywhere}
        onChange={(pausedEverywhere) => actions.change({ pausedEverywhere })}
      />
      <RemovableList
        title={t('options_paused')}
        none={t('options_paused_none')}
        items={[
          ...paused.networks.map((network) => [network, t(`network_${network}`)] as const),
          ...paused.hosts.map((host) => [host, host] as const),
        ]}
        action={t('options_resume')}
        onAction={(value) => {
          const network = paused.networks.find((each) => each === value);
          if (network === undefined) actions.resumeHost(value);
          else actions.change({ pausedHosts: withNetwork(network, true, pausedHosts) });
        }}
      />
      <RemovableList
        title={t('options_switched_on')}
        none={t('options_switched_on_none')}
        items={settings.genericHosts.map((host) => [host, host])}
        action={t('options_stop')}
        onAction={actions.stopHost}
      />
    </Section>
  );
}
