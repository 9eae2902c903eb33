import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../shared/ui/words';
import { isSamePeriod, type PeriodFault } from './period';
import { SHORTCUTS, type ReportActions, type ReportView } from './report-data';

/** Which days: four usual answers, or any two days. */
export function PeriodPicker(props: {
  readonly view: ReportView;
  readonly actions: ReportActions;
}): JSX.Element {
  const { t } = useWords();
  const { view, actions } = props;
  const titleId = useId();
  const faultId = useId();
  const { fields, fault } = view;
  return (
    <form
      class="report-picker"
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.showFields();
      }}
    >
      <h2 id={titleId}>{t('report_days')}</h2>
      <div class="actions">
        {SHORTCUTS.map((name) => {
          const period = view.shortcuts[name];
          return (
            <button
              key={name}
              type="button"
              disabled={period === null}
              aria-pressed={period !== null && isSamePeriod(period, view.period)}
              onClick={() => period !== null && actions.show(period)}
            >
              {t(`report_${name}`)}
            </button>
          );
        })}
      </div>
      <div class="report-range">
        {(['start', 'end'] as const).map((edge) => (
          <label key={edge}>
            <span>{t(`report_${edge}`)}</span>
            <input
              type="date"
              value={fields[edge]}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : faultId}
              onInput={(event) =>
                actions.changeFields({ ...fields, [edge]: event.currentTarget.value })
              }
            />
          </label>
        ))}
        <button type="submit">{t('report_show')}</button>
      </div>
      <p id={faultId} class="report-fault" role="alert">
        {fault === null ? '' : faultText(fault, t)}
      </p>
    </form>
  );
}

function faultText(fault: PeriodFault, t: ReturnType<typeof useWords>['t']): string {
  if (fault.fault === 'too_long') return t('report_fault_too_long', { days: fault.days });
  return t(`report_fault_${fault.fault}`);
}
