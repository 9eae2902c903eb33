import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import { CURRENCIES } from './currencies';
import { NumberField } from './number-field';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Limits of the stored rate and goal (shared/settings-schema.ts). */
const MOST_PER_HOUR = 100_000;
const FEWEST_HOURS = 0.5;
const MOST_HOURS = 100;

/** How long the week may take, and what an hour is worth. */
export function TimeSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const currencyId = useId();
  const currencies = CURRENCIES.includes(settings.currency)
    ? CURRENCIES
    : [settings.currency, ...CURRENCIES];
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
        min={FEWEST_HOURS}
        max={MOST_HOURS}
        step={0.5}
        value={settings.weeklyHours}
        onChange={(weeklyHours) => actions.change({ weeklyHours })}
      />
      <NumberField
        label={t('options_rate')}
        min={0}
        max={MOST_PER_HOUR}
        step={0.5}
        value={settings.hourlyRate}
        onChange={(hourlyRate) => actions.change({ hourlyRate })}
      />
      <div class="field">
        <label for={currencyId}>{t('options_currency')}</label>
        <select
          id={currencyId}
          value={settings.currency}
          onChange={(event) => actions.change({ currency: event.currentTarget.value })}
        >
          {currencies.map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
