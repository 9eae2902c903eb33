import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords, type Words } from '../shared/ui/words';
import type { Duty } from './duty';

/** A date as exact as it is given: "2024", "February 2026", "November 27, 2026". */
export function dateName(words: Words, date: string): string {
  const [, month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(words.language, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}

/** The name of a duty's source, with the date of the text that was read where it bore one. */
export function sourceName(words: Words, { source, dated }: Duty): string {
  const name = words.t(`contest_source_${source}`);
  if (dated === undefined) return name;
  return words.t('contest_dated', { source: name, month: dateName(words, dated) });
}

/** Duties as boxes to tick, each with its source. */
export function DutyList(props: {
  readonly duties: readonly Duty[];
  readonly done: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}): JSX.Element {
  const words = useWords();
  const name = useId();
  return (
    <ul class="contest-list">
      {props.duties.map((duty) => (
        <li key={duty.id}>
          <label>
            <input
              type="checkbox"
              checked={props.done.has(duty.id)}
              aria-describedby={`${name}-${duty.id}`}
              onChange={() => props.onToggle(duty.id)}
            />
            <span>{words.t(`contest_duty_${duty.id}`)}</span>
          </label>
          <small id={`${name}-${duty.id}`}>{sourceName(words, duty)}</small>
        </li>
      ))}
    </ul>
  );
}
