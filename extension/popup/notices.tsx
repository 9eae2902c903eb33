import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import type { WeekView } from './popup-data';

/** Quiet notes about what does not work for now. Nothing is drawn when all is well. */
export function Notices({ week }: { readonly week: WeekView }): JSX.Element | null {
  const { t } = useWords();
  const { broken } = week.summary.skipped;
  const notes = [
    week.engineFailed ? t('popup_notice_engine') : null,
    week.readOnly ? t(`popup_notice_${week.readOnlyReason ?? 'newer'}`) : null,
    broken > 0 ? t('popup_notice_broken', { count: broken }) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <div class="notices" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
