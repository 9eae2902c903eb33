import type { JSX } from 'preact';
import type { Settings } from '../shared/settings';
import { ChoiceGroup } from '../shared/ui/choice-group';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

const LANGUAGES = ['auto', 'en', 'fr'] as const satisfies readonly Settings['language'][];
const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const WEEK_STARTS = [
  'auto',
  'monday',
  'sunday',
  'saturday',
] as const satisfies readonly Settings['weekStart'][];
const CORNERS = [
  'bottom-end',
  'bottom-start',
  'top-end',
  'top-start',
] as const satisfies readonly Settings['badgeCorner'][];

/** Language and looks. */
export function DisplaySection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_display_title')}>
      <ChoiceGroup
        legend={t('options_language')}
        look="row"
        choices={LANGUAGES.map((value) => ({ value, label: t(`options_language_${value}`) }))}
        value={settings.language}
        onChange={(language) => actions.change({ language })}
      />
      <ChoiceGroup
        legend={t('options_theme')}
        look="row"
        choices={THEMES.map((value) => ({ value, label: t(`options_theme_${value}`) }))}
        value={settings.theme}
        onChange={(theme) => actions.change({ theme })}
      />
      <ChoiceGroup
        legend={t('options_week_start')}
        look="row"
        choices={WEEK_STARTS.map((value) => ({ value, label: t(`options_week_start_${value}`) }))}
        value={settings.weekStart}
        onChange={(weekStart) => actions.change({ weekStart })}
      />
      <ChoiceGroup
        legend={t('options_corner')}
        look="row"
        choices={CORNERS.map((value) => ({ value, label: t(`options_corner_${value}`) }))}
        value={settings.badgeCorner}
        onChange={(badgeCorner) => actions.change({ badgeCorner })}
      />
      <SwitchRow
        label={t('options_toolbar')}
        note={t('options_toolbar_note')}
        checked={settings.toolbarCount}
        onChange={(toolbarCount) => actions.change({ toolbarCount })}
      />
      <p class="quiet">{t('options_keys')}</p>
    </Section>
  );
}
