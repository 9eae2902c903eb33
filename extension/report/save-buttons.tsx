import type { JSX } from 'preact';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { ReportActions, ReportView } from './report-data';

/** What goes onto the paper, and the ways to take it along. */
export function SaveButtons(props: {
  readonly view: ReportView;
  readonly actions: ReportActions;
}): JSX.Element {
  const { t } = useWords();
  const { view, actions } = props;
  const { answer, choices, outcome } = view;
  const isReady = view.status === 'ready';
  const name = answer?.settings.profile.names[0];
  return (
    <>
      <fieldset class="report-choices">
        <legend>{t('report_choices')}</legend>
        {name !== undefined && (
          <SwitchRow
            label={t('report_choice_name', { name })}
            checked={choices.showName}
            onChange={(showName) => actions.choose({ showName })}
          />
        )}
        <SwitchRow
          label={t('report_choice_time')}
          checked={choices.showTime}
          onChange={(showTime) => actions.choose({ showTime })}
        />
        {answer?.settings.keepExcerpts === true && (
          <SwitchRow
            label={t('report_choice_words')}
            note={t('report_choice_words_note')}
            checked={choices.showWords}
            onChange={(showWords) => actions.choose({ showWords })}
          />
        )}
      </fieldset>
      <div class="actions">
        <button type="button" class="primary" disabled={!isReady} onClick={actions.print}>
          {t('report_print')}
        </button>
        <button type="button" disabled={!isReady} onClick={actions.saveHtml}>
          {t('report_save')}
        </button>
      </div>
      <fieldset class="report-tables">
        <legend>{t('report_tables')}</legend>
        <div class="actions">
          <button type="button" disabled={!isReady} onClick={() => actions.savePosts('period')}>
            {t('report_posts_period')}
          </button>
          <button type="button" disabled={!isReady} onClick={() => actions.savePosts('all')}>
            {t('report_posts_all')}
          </button>
          <button type="button" disabled={!isReady} onClick={actions.saveWeeks}>
            {t('report_weeks')}
          </button>
        </div>
        <p class="quiet">{t('report_tables_note')}</p>
      </fieldset>
      <p class="report-outcome" role="status">
        {outcome === null
          ? ''
          : outcome === 'failed'
            ? t('report_save_failed')
            : t('report_saved', { file: outcome.saved })}
      </p>
    </>
  );
}
