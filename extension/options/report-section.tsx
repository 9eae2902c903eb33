import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import { Section } from './section';

/** The way to reports: on paper, as pages, as tables. */
export function ReportSection(): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_reports_title')} why={t('options_reports_why')}>
      <p>
        <a href="/report.html">{t('options_reports_open')}</a>
      </p>
    </Section>
  );
}
