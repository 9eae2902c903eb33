import type { JSX } from 'preact';

/** Things that can be taken off a list, each by a button that says what it does. */
export function RemovableList(props: {
  readonly title: string;
  readonly none: string;
  /** Value and the words for it. */
  readonly items: readonly (readonly [string, string])[];
  readonly action: string;
  readonly onAction: (value: string) => void;
}): JSX.Element {
  return (
    <div>
      <h4>{props.title}</h4>
      {props.items.length === 0 ? (
        <p class="quiet">{props.none}</p>
      ) : (
        <ul class="hosts">
          {props.items.map(([value, label]) => (
            <li key={value}>
              <bdi>{label}</bdi>
              <button
                type="button"
                class="small"
                aria-label={`${props.action} – ${label}`}
                onClick={() => props.onAction(value)}
              >
                {props.action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
