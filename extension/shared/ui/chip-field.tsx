import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { addToField, type ProfileField } from '../profile-input';
import { useWords } from './words';

/** A list of short values: type one and press Enter, or paste several; each can be taken out again. */
export function ChipField(props: {
  readonly field: ProfileField;
  readonly label: string;
  readonly placeholder: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}): JSX.Element {
  const { t } = useWords();
  const { field, values, onChange } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  const commit = (): void => {
    const next = addToField(field, values, typed);
    setTyped('');
    if (next.length !== values.length) onChange(next);
  };
  const remove = (value: string): void => {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  };

  return (
    <div class="chip-field">
      <label for={id}>{props.label}</label>
      <div class="chip-box">
        <ul aria-label={props.label}>
          {values.map((value) => (
            <li key={value} dir="auto">
              {value}
              <button
                type="button"
                aria-label={t('remove_value', { value })}
                onClick={() => remove(value)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={values.length === 0 ? props.placeholder : ''}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            const last = values.at(-1);
            if (event.key === 'Enter' || (event.key === ',' && typed.trim() !== '')) {
              event.preventDefault();
              commit();
            } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
              remove(last);
            }
          }}
        />
      </div>
    </div>
  );
}
