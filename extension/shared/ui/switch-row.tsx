import type { JSX } from 'preact';

/** Yes or no, with a note. */
export function SwitchRow(props: {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice switch">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        <b>{props.label}</b>
        {props.note !== undefined && <small>{props.note}</small>}
      </span>
    </label>
  );
}
