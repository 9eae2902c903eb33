import { render, type JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { commonCatalog } from '../locales/common';
import { optionsCatalog } from '../locales/options';
import { resolveLanguage } from '../shared/i18n';
import { dressPage } from '../shared/ui/dress-page';
import { createWords, WordsContext } from '../shared/ui/words';
import { backup } from './backup/backup-desk';
import { history } from './history/history-desk';
import { OptionsPage } from './options-page';
import { actions, readOptions, view } from './state';
import '../shared/ui/base.css';
import '../shared/ui/form.css';
import './options.css';

/** The options page over live messages. */
function Options(): JSX.Element {
  const settings = view.value.status === 'ready' ? view.value.settings : null;
  const language = resolveLanguage(settings?.language ?? 'auto', navigator.languages);
  const theme = settings?.theme ?? 'auto';
  const words = useMemo(() => createWords(language, [commonCatalog, optionsCatalog]), [language]);
  useEffect(() => {
    dressPage(document, language, theme);
    document.title = words.t('options_title');
  }, [words, language, theme]);
  const isReady = settings !== null;
  useEffect(() => {
    // The part that the address names was not there yet when the browser looked for it.
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  return (
    <WordsContext.Provider value={words}>
      <OptionsPage
        view={view.value}
        backup={backup.value}
        history={history.value}
        actions={actions}
      />
    </WordsContext.Provider>
  );
}

/** Starts the options in this page. */
export function startOptions(): void {
  dressPage(document, resolveLanguage('auto', navigator.languages), 'auto');
  render(<Options />, document.body);
  void readOptions();
}
