import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A row: its name, how long its bar is (0–1, null for none) in which colour, and its figures. */
export interface FigureRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly bar: number | null;
  readonly tone: 'value' | 'promotional' | 'unsure';
  readonly cells: readonly string[];
}

/** A titled table of figures, each row with a bar. The first column's head is the section's title. */
export function FigureTable(props: {
  readonly title: string;
  /** Heads of the figures' columns. */
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly note?: string | null;
}): JSX.Element {
  const id = useId();
  const hasBars = props.rows.some(({ bar }) => bar !== null);
  return (
    <section class="report-section" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <table class="report-table" aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            {hasBars && <td class="report-bar-cell" />}
            {props.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {hasBars && (
                <td class="report-bar-cell">
                  <Bar length={row.bar ?? 0} tone={row.tone} />
                </td>
              )}
              {row.cells.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.note != null && <p class="quiet">{props.note}</p>}
    </section>
  );
}

function Bar(props: { readonly length: number; readonly tone: FigureRow['tone'] }): JSX.Element {
  return (
    <svg class="report-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={`report-fill-${props.tone}`}
        width={Math.round(props.length * 1000) / 10}
        height="8"
      />
    </svg>
  );
}
