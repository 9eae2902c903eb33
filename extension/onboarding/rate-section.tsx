import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CURRENCIES } from '../options/currencies';
import { NumberField } from '../options/number-field';
import { useWords } from '../shared/ui/words';

/** Limit of the stored rate (shared/settings-schema.ts). */
const MOST_PER_HOUR = 100_000;

/** What an hour is worth, if the person wants to know what posting costs. */
export function RateSection(props: {
  readonly hourlyRate: number | null;
  readonly currency: string;
  readonly onRate: (hourlyRate: number | null) => void;
  readonly onCurrency: (currency: string) => void;
}): JSX.Element {
  const { t } = useWords();
  const { hourlyRate, currency } = props;
  const id = useId();
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <section class="card" aria-labelledby="rate-title">
      <h2 id="rate-title">{t('onboarding_rate_title')}</h2>
      <p>{t('onboarding_rate_why')}</p>
      <NumberField
        label={t('onboarding_rate')}
        min={0}
        max={MOST_PER_HOUR}
        step={0.5}
        value={hourlyRate}
        onChange={props.onRate}
      />
      <div class="field">
        <label for={id}>{t('onboarding_currency')}</label>
        <select
          id={id}
          value={currency}
          onChange={(event) => props.onCurrency(event.currentTarget.value)}
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
