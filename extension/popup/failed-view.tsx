import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';

/** The week could not be read: say so, promise nothing was lost, offer to try again. */
export function FailedView({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <section class="card blank" role="alert">
      <h2>{t('popup_failed_title')}</h2>
      <p>{t('popup_failed_text')}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {t('popup_retry')}
      </button>
    </section>
  );
}
