import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A titled card. `name`: for addresses that lead to it (`/options.html#history`). */
export function Section(props: {
  readonly name?: string;
  readonly title: string;
  readonly why?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="card" id={props.name} aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.why !== undefined && <p>{props.why}</p>}
      {props.children}
    </section>
  );
}
