import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A titled card. */
export function Section(props: {
  readonly title: string;
  readonly why?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.why !== undefined && <p>{props.why}</p>}
      {props.children}
    </section>
  );
}
