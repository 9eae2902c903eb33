import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../shared/ui/words';
import { CURRENCIES } from './currencies';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Limits of the stored rate (shared/settings-schema.ts). */
const MOST_PER_HOUR = 100_000;

/** What an hour is worth, so that the week can say what posting costs. */
export function TimeSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const rateId = useId();
  const currencyId = useId();
  const currencies = CURRENCIES.includes(settings.currency)
    ? CURRENCIES
    : [settings.currency, ...CURRENCIES];
  return (
    <Section title={t('options_time_title')} why={t('options_time_why')}>
      <div class="field">
        <label for={rateId}>{t('options_rate')}</label>
        <input
          id={rateId}
          type="number"
          inputMode="decimal"
          min="0"
          max={MOST_PER_HOUR}
          step="0.5"
          value={settings.hourlyRate ?? ''}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            const isUsable = Number.isFinite(typed) && typed >= 0 && typed <= MOST_PER_HOUR;
            if (!isUsable) event.currentTarget.value = '';
            actions.change({ hourlyRate: isUsable ? typed : null });
          }}
        />
      </div>
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
