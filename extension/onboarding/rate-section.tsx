import type { JSX } from 'preact';
import { RateFields } from '../shared/ui/rate-fields';
import { useWords } from '../shared/ui/words';

/** What an hour is worth, if the person wants to know what posting costs. */
export function RateSection(props: {
  readonly hourlyRate: number | null;
  readonly currency: string;
  readonly onRate: (hourlyRate: number | null) => void;
  readonly onCurrency: (currency: string) => void;
}): JSX.Element {
  const { t } = useWords();
  return (
    <section class="card" aria-labelledby="rate-title">
      <h2 id="rate-title">{t('onboarding_rate_title')}</h2>
      <p>{t('onboarding_rate_why')}</p>
      <RateFields
        rateLabel={t('onboarding_rate')}
        currencyLabel={t('onboarding_currency')}
        hourlyRate={props.hourlyRate}
        currency={props.currency}
        onRate={props.onRate}
        onCurrency={props.onCurrency}
      />
    </section>
  );
}
