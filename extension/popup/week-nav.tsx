import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { weekSpan, weekTitle } from './sentences';

/** Leafs through the weeks, by button or by arrow key, back to the first post's and on to this one. */
export function WeekNav(props: {
  readonly week: Summary['week'];
  /** Calendar day of the first post; null before it. */
  readonly since: string | null;
  readonly onShow: (offset: number) => void;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { week, since, onShow } = props;
  const { offset } = week;
  const isFirst = since !== null && week.start <= since;
  const title = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = weekStep(event);
      if (step === 0 || offset + step < 0 || (step > 0 && isFirst)) return;
      event.preventDefault();
      onShow(offset + step);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [offset, isFirst, onShow]);

  return (
    <nav class="week-nav" aria-label={t('popup_weeks_label')}>
      <button
        type="button"
        aria-label={t('popup_earlier')}
        disabled={isFirst}
        onClick={() => onShow(offset + 1)}
      >
        <Chevron back />
      </button>
      <div>
        <p aria-live="polite" ref={title} tabIndex={-1}>
          <b>{weekTitle(week, words)}</b>
          <span class="quiet">{weekSpan(week, words)}</span>
        </p>
        {offset > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              // The button goes away with the past week: the focus stays in the row.
              title.current?.focus();
              onShow(0);
            }}
          >
            {t('popup_back')}
          </button>
        )}
      </div>
      <button
        type="button"
        aria-label={t('popup_later')}
        disabled={offset === 0}
        onClick={() => onShow(offset - 1)}
      >
        <Chevron />
      </button>
    </nav>
  );
}

/** +1 = one week back, -1 = one week on, 0 = not ours. Arrows follow the reading direction. */
function weekStep(event: KeyboardEvent): number {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, [role="group"]')
  )
    return 0;
  const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const on = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === back) return 1;
  return event.key === on ? -1 : 0;
}

function Chevron({ back = false }: { readonly back?: boolean }): JSX.Element {
  return (
    <svg
      class={back ? 'chevron back' : 'chevron'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d="m6 3 5 5-5 5" />
    </svg>
  );
}
