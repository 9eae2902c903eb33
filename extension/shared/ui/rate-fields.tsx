import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CURRENCIES } from '../currencies';
import { MOST_PER_HOUR } from '../settings';
import { NumberField } from './number-field';

/** What an hour is worth, and in which currency. A stored currency that is not on offer stays choosable. */
export function RateFields(props: {
  readonly rateLabel: string;
  readonly currencyLabel: string;
  readonly hourlyRate: number | null;
  readonly currency: string;
  readonly onRate: (hourlyRate: number | null) => void;
  readonly onCurrency: (currency: string) => void;
}): JSX.Element {
  const { currency } = props;
  const id = useId();
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <>
      <NumberField
        label={props.rateLabel}
        min={0}
        max={MOST_PER_HOUR}
        step={0.5}
        value={props.hourlyRate}
        onChange={props.onRate}
      />
      <div class="field">
        <label for={id}>{props.currencyLabel}</label>
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
    </>
  );
}
