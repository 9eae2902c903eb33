import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A number or nothing; what lies outside the limits is nothing. */
export function NumberField(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): JSX.Element {
  const id = useId();
  const { min, max } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={props.step}
        value={props.value ?? ''}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          const isUsable = Number.isFinite(typed) && typed >= min && typed <= max;
          if (!isUsable) event.currentTarget.value = '';
          props.onChange(isUsable ? typed : null);
        }}
      />
    </div>
  );
}
