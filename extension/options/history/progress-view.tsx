import type { JSX } from 'preact';
import type { ImportProgress } from '../../history/importer';
import { useWords } from '../../shared/ui/words';

/** How far an import is, and the way to stop it. */
export function ProgressView(props: {
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}): JSX.Element {
  const { t } = useWords();
  const { progress, onCancel } = props;
  const share =
    progress === null || progress.totalBytes === 0 ? 0 : progress.bytes / progress.totalBytes;
  return (
    <>
      <p>{t('history_importing')}</p>
      <progress aria-label={t('history_progress')} max={100} value={Math.floor(share * 100)} />
      {progress !== null && (
        <p class="quiet">
          {t('history_read_posts', { count: progress.posts })} · <bdi>{progress.path}</bdi>
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={onCancel}>
          {t('history_cancel')}
        </button>
      </div>
    </>
  );
}
