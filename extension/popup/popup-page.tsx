import type { JSX } from 'preact';
import type { Settings } from '../shared/settings';
import { useWords } from '../shared/ui/words';
import { FailedView } from './failed-view';
import { FirstView } from './first-view';
import { Masthead } from './masthead';
import { PageNotice } from './page-notice';
import {
  settingsOf,
  type PopupActions,
  type PageView,
  type PopupView,
  type SiteView,
  type UndoOffer,
} from './popup-data';
import { SiteRow } from './site-row';
import { WeekPage } from './week-page';

/** The whole popup from plain data. */
export function PopupPage(props: {
  readonly view: PopupView;
  readonly site: SiteView | null;
  readonly page: PageView | null;
  readonly undo: UndoOffer | null;
  readonly actions: PopupActions;
}): JSX.Element {
  const { t } = useWords();
  const { view, site, page, undo, actions } = props;
  const settings = settingsOf(view);

  return (
    <div class="popup">
      <Masthead
        report={reportAddress(view)}
        onReport={actions.openReport}
        onOptions={actions.openOptions}
      />
      {settings !== null && <SiteRow site={site} settings={settings} actions={actions} />}
      {page !== null && isAtWork(site, settings) && <PageNotice page={page} />}
      <main aria-busy={view.status === 'loading'}>
        {view.status === 'loading' && <p class="quiet loading">{t('popup_loading')}</p>}
        {view.status === 'failed' && <FailedView onRetry={actions.retry} />}
        {view.status === 'ready' && isFirstTime(view) && <FirstView week={view.week} />}
        {view.status === 'ready' && !isFirstTime(view) && (
          <WeekPage week={view.week} undo={undo} actions={actions} />
        )}
      </main>
      <footer class="colophon">{t('popup_private')}</footer>
    </div>
  );
}

/** Whether Tact is meant to be at work in the open page. */
function isAtWork(site: SiteView | null, settings: Settings | null): boolean {
  return site !== null && !site.paused && site.permitted && settings?.pausedEverywhere === false;
}

/** Where the week in view is told on paper; null where there is nothing to tell. */
function reportAddress(view: PopupView): string | null {
  if (view.status !== 'ready' || isFirstTime(view)) return null;
  const { start, end } = view.week.summary.week;
  return `/report.html?start=${start}&end=${end}`;
}

function isFirstTime(view: PopupView): boolean {
  if (view.status !== 'ready') return false;
  const { summary } = view.week;
  return summary.networks.length === 0 && summary.recent.length === 0 && !view.week.readOnly;
}
