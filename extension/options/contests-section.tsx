import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { REGIONS } from '../shared/settings';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Whether contests count, and where they are held. */
export function ContestsSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const { rule } = settings;
  return (
    <Section title={t('options_contests_title')}>
      <SwitchRow
        label={t('options_contests_count')}
        note={t('options_contests_count_note')}
        checked={rule.countContests ?? true}
        onChange={(countContests) => actions.change({ rule: { ...rule, countContests } })}
      />
      <div class="field">
        <label for={id}>{t('options_region')}</label>
        <select
          id={id}
          value={settings.region ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            actions.change({ region: REGIONS.find((each) => each === chosen) ?? null });
          }}
        >
          <option value="">{t('options_region_none')}</option>
          {REGIONS.map((each) => (
            <option key={each} value={each}>
              {t(`region_${each}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet">{t('options_region_note')}</p>
    </Section>
  );
}
