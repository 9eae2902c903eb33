import type { JSX } from 'preact';
import { BrandMark } from '../shared/ui/brand-mark';
import { useWords } from '../shared/ui/words';
import { PeriodPicker } from './period-picker';
import type { ReportActions, ReportView } from './report-data';
import { ReportPaper } from './report-paper';
import { SaveButtons } from './save-buttons';

/** The whole report page from plain data: what to show, and the paper that is printed and saved. */
export function ReportPage(props: {
  readonly view: ReportView;
  readonly actions: ReportActions;
}): JSX.Element {
  const { t } = useWords();
  const { view, actions } = props;
  const { answer } = view;
  return (
    <div class="report">
      <header class="report-desk">
        <BrandMark size={40} />
        <h1>{t('report_title')}</h1>
      </header>
      <main aria-busy={view.status === 'loading'}>
        <div class="report-desk card">
          <PeriodPicker view={view} actions={actions} />
          <SaveButtons view={view} actions={actions} />
        </div>
        {view.status === 'failed' && (
          <section class="card report-failed" role="alert">
            <h2>{t('report_failed_title')}</h2>
            <p>{t('report_failed_text')}</p>
            <button type="button" class="primary" onClick={actions.retry}>
              {t('report_retry')}
            </button>
          </section>
        )}
        {view.status === 'loading' && answer === null && (
          <p class="report-loading">{t('report_loading')}</p>
        )}
        {view.status !== 'failed' && answer !== null && (
          <ReportPaper
            answer={answer}
            choices={view.choices}
            latest={view.latest}
            today={view.today}
          />
        )}
      </main>
    </div>
  );
}
