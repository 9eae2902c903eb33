import { render, type JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { commonCatalog } from '../locales/common';
import { reportCatalog } from '../locales/report';
import { resolveLanguage } from '../shared/i18n';
import { dressPage } from '../shared/ui/dress-page';
import { createWords, WordsContext } from '../shared/ui/words';
import { periodTitle } from './period-title';
import { printInLight } from './print-colours';
import { ReportPage } from './report-page';
import { actionsFor, startReading, view } from './state';
import '../shared/ui/base.css';
import '../shared/ui/form.css';
import './report.css';

function language() {
  const chosen = view.value.answer?.settings.language ?? 'auto';
  return resolveLanguage(chosen, navigator.languages);
}

const actions = actionsFor(document, language);

/** The report page over live messages. */
function Report(): JSX.Element {
  const tongue = language();
  const { settings } = view.value.answer ?? {};
  const theme = settings?.theme ?? 'auto';
  const { period, choices } = view.value;
  const name = choices.showName ? settings?.profile.names[0] : undefined;
  const words = useMemo(() => createWords(tongue, [commonCatalog, reportCatalog]), [tongue]);
  useEffect(() => {
    dressPage(document, tongue, theme);
    const days = periodTitle(period, tongue);
    document.title = [name, words.t('report_heading', { period: days })]
      .filter((part) => part !== undefined)
      .join(' – ');
  }, [words, tongue, theme, period, name]);
  return (
    <WordsContext.Provider value={words}>
      <ReportPage view={view.value} actions={actions} />
    </WordsContext.Provider>
  );
}

/** Starts the report in this page. */
export function startReport(): void {
  dressPage(document, resolveLanguage('auto', navigator.languages), 'auto');
  printInLight(document);
  render(<Report />, document.body);
  void startReading(new URLSearchParams(location.search), new Date());
}
