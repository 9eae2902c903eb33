import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A place to drop files on, which also opens the browser's own dialogue. */
export function FileChoice(props: {
  readonly label: string;
  readonly hint?: string;
  /** What the dialogue shows at first, as in HTML's `accept`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const [isOver, setIsOver] = useState(false);
  const give = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) props.onFiles(props.multiple ? files : files.slice(0, 1));
  };
  return (
    <label
      class={isOver ? 'file-choice is-over' : 'file-choice'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        give(event.dataTransfer?.files);
      }}
    >
      <b>{props.label}</b>
      {props.hint !== undefined && <small>{props.hint}</small>}
      <input
        type="file"
        class="sr-only"
        multiple={props.multiple ?? false}
        {...(props.accept === undefined ? {} : { accept: props.accept })}
        onChange={(event) => {
          give(event.currentTarget.files);
          // The same file may be picked again, after it was repaired.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
