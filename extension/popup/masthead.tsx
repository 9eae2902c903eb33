import type { JSX } from 'preact';
import { BrandMark } from '../shared/ui/brand-mark';
import { useWords } from '../shared/ui/words';

/** Name, and the ways to the report of the week in view and to the options. */
export function Masthead(props: {
  /** Address of the report; null while there is no week. */
  readonly report: string | null;
  readonly onReport: (address: string) => void;
  readonly onOptions: () => void;
}): JSX.Element {
  const { t } = useWords();
  const { report, onReport, onOptions } = props;
  return (
    <header class="masthead">
      <BrandMark />
      <h1>{t('brand')}</h1>
      {report !== null && (
        <a
          href={report}
          target="_blank"
          title={t('popup_report_hint')}
          onClick={(event) => {
            event.preventDefault();
            onReport(report);
          }}
        >
          {t('popup_report')}
        </a>
      )}
      <button type="button" class="link-button" onClick={onOptions}>
        {t('popup_options')}
      </button>
    </header>
  );
}
