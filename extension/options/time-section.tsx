import type { JSX } from 'preact';
import { FEWEST_WEEKLY_HOURS, MOST_WEEKLY_HOURS } from '../shared/settings';
import { NumberField } from '../shared/ui/number-field';
import { RateFields } from '../shared/ui/rate-fields';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** How long the week may take, and what an hour is worth. */
export function TimeSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_time_title')} why={t('options_time_why')}>
      <SwitchRow
        label={t('options_track_time')}
        note={t('options_track_time_note')}
        checked={settings.trackTime}
        onChange={(trackTime) => actions.change({ trackTime })}
      />
      <NumberField
        label={t('options_weekly_hours')}
        min={FEWEST_WEEKLY_HOURS}
        max={MOST_WEEKLY_HOURS}
        step={0.5}
        value={settings.weeklyHours}
        onChange={(weeklyHours) => actions.change({ weeklyHours })}
      />
      <RateFields
        rateLabel={t('options_rate')}
        currencyLabel={t('options_currency')}
        hourlyRate={settings.hourlyRate}
        currency={settings.currency}
        onRate={(hourlyRate) => actions.change({ hourlyRate })}
        onCurrency={(currency) => actions.change({ currency })}
      />
    </Section>
  );
}
