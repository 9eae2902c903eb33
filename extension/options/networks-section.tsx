import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { RemovableList } from './removable-list';
import { Section } from './section';

/** Networks that the person has let go. */
export function NetworksSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const { letGo } = settings;
  return (
    <Section title={t('options_networks_title')} why={t('options_networks_why')}>
      <RemovableList
        title={t('options_let_go')}
        none={t('options_let_go_none')}
        items={letGo.map((network) => [network, t(`network_${network}`)])}
        action={t('options_watch_again')}
        onAction={(value) =>
          actions.change({ letGo: letGo.filter((network) => network !== value) })
        }
      />
    </Section>
  );
}
