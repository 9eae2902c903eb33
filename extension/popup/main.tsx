import { render, type JSX } from 'preact';
import { browser } from 'wxt/browser';
import { useEffect, useMemo } from 'preact/hooks';
import { commonCatalog } from '../locales/common';
import { contestsCatalog } from '../locales/contests';
import { popupCatalog } from '../locales/popup';
import { resolveLanguage } from '../shared/i18n';
import { dressPage } from '../shared/ui/dress-page';
import { createWords, WordsContext } from '../shared/ui/words';
import { settingsOf } from './popup-data';
import { PopupPage } from './popup-page';
import { actions, page, readSite, readWeek, site, undo, view } from './state';
import '../shared/ui/base.css';
import '../contests/contests.css';
import './popup.css';

const CATALOGS = [commonCatalog, popupCatalog, contestsCatalog];

/** The popup over live messages. */
function Popup(): JSX.Element {
  const settings = settingsOf(view.value);
  const language = resolveLanguage(settings?.language ?? 'auto', navigator.languages);
  const theme = settings?.theme ?? 'auto';
  useEffect(() => dressPage(document, language, theme), [language, theme]);
  const words = useMemo(() => createWords(language, CATALOGS), [language]);
  return (
    <WordsContext.Provider value={words}>
      <PopupPage
        view={view.value}
        site={site.value}
        page={page.value}
        undo={undo.value}
        actions={actions}
      />
    </WordsContext.Provider>
  );
}

/** Starts the popup in this page. */
export function startPopup(): void {
  dressPage(document, resolveLanguage('auto', navigator.languages), 'auto');
  render(<Popup />, document.body);
  void widenInTab();
  void readWeek();
  void readSite();
}

/** In a tab, as on a phone, the page takes the width there is instead of asking for a window of its own. */
async function widenInTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab !== undefined) document.documentElement.classList.remove('popup-window');
}
