import type { JSX } from 'preact';
import { useWords } from '../../shared/ui/words';
import { FileChoice } from '../file-choice';
import { Section } from '../section';
import { useStepFocus } from '../step-focus';
import { ArchivePlaces } from './archive-places';
import { FoundView } from './found-view';
import type { HistoryActions, HistoryView } from './history-view';
import { ProgressView } from './progress-view';
import { ResultView } from './result-view';

interface HistoryProps {
  readonly view: HistoryView;
  readonly actions: HistoryActions;
}

/** Beginning with what was posted before Tact: the networks' own archives, read here. */
export function HistorySection({ view, actions }: HistoryProps): JSX.Element {
  const { t } = useWords();
  const box = useStepFocus(view.step);
  return (
    <Section name="history" title={t('history_title')} why={t('history_why')}>
      <div class="fields" ref={box} tabIndex={-1}>
        <Step view={view} actions={actions} />
      </div>
      <ArchivePlaces />
    </Section>
  );
}

function Step({ view, actions }: HistoryProps): JSX.Element {
  const { t } = useWords();
  switch (view.step) {
    case 'idle':
      return <Pick actions={actions} />;
    case 'failed':
      return (
        <>
          <p role="alert">{t('history_failed')}</p>
          <Pick actions={actions} />
        </>
      );
    case 'looking':
      return (
        <>
          <p role="status">{t('history_looking')}</p>
          <div class="actions">
            <button type="button" onClick={actions.leaveHistory}>
              {t('history_cancel')}
            </button>
          </div>
        </>
      );
    case 'found':
      return <FoundView found={view.found} actions={actions} />;
    case 'importing':
      return <ProgressView progress={view.progress} onCancel={actions.cancelImport} />;
    case 'done':
      return (
        <>
          <ResultView outcome={view.outcome} />
          <Pick actions={actions} />
        </>
      );
  }
}

function Pick({ actions }: Pick<HistoryProps, 'actions'>): JSX.Element {
  const { t } = useWords();
  return (
    <FileChoice
      label={t('history_pick')}
      hint={t('history_pick_hint')}
      multiple
      onFiles={actions.pickArchives}
    />
  );
}
