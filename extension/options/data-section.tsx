import type { JSX } from 'preact';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** What is kept of posts. */
export function DataSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_data_title')} why={t('options_data_why')}>
      <SwitchRow
        label={t('options_excerpts')}
        note={t('options_excerpts_note')}
        checked={settings.keepExcerpts}
        onChange={(keepExcerpts) => actions.change({ keepExcerpts })}
      />
      <SwitchRow
        label={t('options_private')}
        note={t('options_private_note')}
        checked={settings.countPrivate}
        onChange={(countPrivate) => actions.change({ countPrivate })}
      />
    </Section>
  );
}
