import { render } from 'preact';
import { commonCatalog } from '../../../../extension/locales/common';
import { popupCatalog } from '../../../../extension/locales/popup';
import type { PopupActions, PopupView } from '../../../../extension/popup/popup-data';
import { PopupPage } from '../../../../extension/popup/popup-page';
import { UI_LANGUAGES } from '../../../../extension/shared/i18n';
import { dressPage } from '../../../../extension/shared/ui/dress-page';
import { createWords, WordsContext } from '../../../../extension/shared/ui/words';
import '../../../../extension/shared/ui/base.css';
import '../../../../extension/popup/popup.css';
import { KNOWN_SITE, STORIES, UNKNOWN_SITE, viewOf } from '../fixtures';

/** Shows the popup from fixtures: `?story=BAKERY&language=fr&theme=dark&dir=rtl&site=unknown&state=engine`. */
const query = new URLSearchParams(location.search);
const language = UI_LANGUAGES.find((tag) => tag === query.get('language')) ?? 'en';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';

function view(): PopupView {
  const state = query.get('state');
  if (state === 'failed') return { status: 'failed', reason: 'harness' };
  if (state === 'loading') return { status: 'loading' };
  const name = query.get('story') ?? 'BAKERY';
  const story = Object.entries(STORIES).find(([key]) => key === name)?.[1] ?? STORIES.BAKERY;
  return viewOf(story, {
    readOnly: state === 'read-only',
    engineFailed: state === 'engine',
  });
}

function log(name: string): (...data: unknown[]) => void {
  return (...data) => {
    document.title = `${name} ${JSON.stringify(data)}`;
  };
}

const actions: PopupActions = {
  showWeek: log('showWeek'),
  correct: log('correct'),
  remove: log('remove'),
  undo: log('undo'),
  pauseHere: log('pauseHere'),
  pauseEverywhere: log('pauseEverywhere'),
  useHere: log('useHere'),
  openOptions: log('openOptions'),
  retry: log('retry'),
};

dressPage(document, language, theme);
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
render(
  <WordsContext.Provider value={createWords(language, [commonCatalog, popupCatalog])}>
    <PopupPage
      view={view()}
      site={query.get('site') === 'unknown' ? UNKNOWN_SITE : KNOWN_SITE}
      undo={query.get('undo') === null ? null : { id: 'x-0', from: 'offer', to: 'tip' }}
      actions={actions}
    />
  </WordsContext.Provider>,
  document.body,
);
