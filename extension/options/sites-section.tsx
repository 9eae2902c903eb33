import type { JSX } from 'preact';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Where Tact is silent, and where it was switched on. */
export function SitesSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_sites_title')} why={t('options_sites_why')}>
      <SwitchRow
        label={t('options_paused_everywhere')}
        checked={settings.pausedEverywhere}
        onChange={(pausedEverywhere) => actions.change({ pausedEverywhere })}
      />
      <Hosts
        title={t('options_paused')}
        none={t('options_paused_none')}
        hosts={settings.pausedHosts}
        action={t('options_resume')}
        onAction={actions.resumeHost}
      />
      <Hosts
        title={t('options_switched_on')}
        none={t('options_switched_on_none')}
        hosts={settings.genericHosts}
        action={t('options_stop')}
        onAction={actions.stopHost}
      />
    </Section>
  );
}

function Hosts(props: {
  readonly title: string;
  readonly none: string;
  readonly hosts: readonly string[];
  readonly action: string;
  readonly onAction: (host: string) => void;
}): JSX.Element {
  return (
    <div>
      <h3>{props.title}</h3>
      {props.hosts.length === 0 ? (
        <p class="quiet">{props.none}</p>
      ) : (
        <ul class="hosts">
          {props.hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="small"
                aria-label={`${props.action} – ${host}`}
                onClick={() => props.onAction(host)}
              >
                {props.action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
