import type { JSX } from 'preact';
import { TAG_SHAPES, TAG_TONES } from '../theme';
import type { Kind, Tag } from '../vocabulary';
import { PROMOTIONAL_KINDS } from '../vocabulary';

/** The sign of a tag in its colour: ◆ promotional, ● value-adding, ○ unsure. The word stands beside it, so screen
 * readers pass over the sign. */
export function TagMark({ tag }: { readonly tag: Tag }): JSX.Element {
  return (
    <span class={`tag-mark tone-${TAG_TONES[tag]}`} aria-hidden="true">
      {TAG_SHAPES[tag]}
    </span>
  );
}

/** The tag that a kind stands for. */
export function tagOfKind(kind: Kind): Tag {
  return PROMOTIONAL_KINDS.includes(kind) ? 'promotional' : 'value-adding';
}
