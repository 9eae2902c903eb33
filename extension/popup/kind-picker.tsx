import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TagMark, tagOfKind } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import { KINDS, type Kind, type Tag } from '../shared/vocabulary';

const GROUPS: readonly Tag[] = ['value-adding', 'promotional'];

/** What was this post really? Eight kinds in their two groups, and a way to take the post out of the count. */
export function KindPicker(props: {
  /** The kind in force; null while Tact is unsure. */
  readonly current: Kind | null;
  readonly onPick: (kind: Kind) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { t } = useWords();
  const [removing, setRemoving] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), [removing]);

  return (
    <div
      ref={box}
      class="picker"
      role="group"
      aria-label={t('popup_picker_label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      {removing ? (
        <>
          <p>{t('popup_remove_ask')}</p>
          <div class="picker-kinds">
            <button type="button" class="small" onClick={() => setRemoving(false)}>
              {t('popup_remove_keep')}
            </button>
            <button type="button" class="small danger" onClick={props.onRemove}>
              {t('popup_remove_yes')}
            </button>
          </div>
        </>
      ) : (
        <>
          {GROUPS.map((group) => (
            <div key={group} class="picker-group">
              <p class="quiet">
                <TagMark tag={group} /> {t(`tag_${group}`)}
              </p>
              <div class="picker-kinds">
                {KINDS.filter((kind) => tagOfKind(kind) === group).map((kind) => (
                  <button
                    key={kind}
                    type="button"
                    class="small"
                    aria-pressed={kind === props.current}
                    title={t(`meaning_${kind}`)}
                    onClick={() => props.onPick(kind)}
                  >
                    {t(`kind_${kind}`)}
                  </button>
                ))}
              </div>
            </div>
          ))}
          <button type="button" class="link-button" onClick={() => setRemoving(true)}>
            {t('popup_remove')}
          </button>
        </>
      )}
    </div>
  );
}
