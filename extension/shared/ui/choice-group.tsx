import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One of several answers, as radio buttons with a note each. */
export function ChoiceGroup<Value extends string>(props: {
  readonly legend: string;
  /** `list`: one below the other with notes; `row`: side by side. */
  readonly look: 'list' | 'row';
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class={`choices choices-${props.look}`}>
      <legend>{props.legend}</legend>
      <div>
        {props.choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>
              <b>{choice.label}</b>
              {choice.note !== undefined && <small>{choice.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
