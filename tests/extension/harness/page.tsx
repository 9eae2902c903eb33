import { render, type JSX } from 'preact';
import { commonCatalog } from '../../../extension/locales/common';
import { contestsCatalog } from '../../../extension/locales/contests';
import { onboardingCatalog } from '../../../extension/locales/onboarding';
import { optionsCatalog } from '../../../extension/locales/options';
import { popupCatalog } from '../../../extension/locales/popup';
import { OnboardingPage } from '../../../extension/onboarding/onboarding-page';
import type { OptionsActions } from '../../../extension/options/options-data';
import { OptionsPage } from '../../../extension/options/options-page';
import type { PopupActions, PopupView, SiteView } from '../../../extension/popup/popup-data';
import { PopupPage } from '../../../extension/popup/popup-page';
import { UI_LANGUAGES } from '../../../extension/shared/i18n';
import { PAGE_STATES } from '../../../extension/shared/page-health';
import { DEFAULT_SETTINGS, REGIONS } from '../../../extension/shared/settings';
import { NETWORKS } from '../../../extension/shared/vocabulary';
import { dressPage } from '../../../extension/shared/ui/dress-page';
import { createWords, WordsContext } from '../../../extension/shared/ui/words';
import '../../../extension/shared/ui/base.css';
import '../../../extension/shared/ui/form.css';
import '../../../extension/contests/contests.css';
import '../../../extension/onboarding/onboarding.css';
import '../../../extension/options/options.css';
import '../../../extension/popup/popup.css';
import { optionsStory } from '../options/stories';
import { KNOWN_SITE, pageIn, STORIES, UNKNOWN_SITE, viewOf } from '../popup/fixtures';

/** Shows a page of the extension from fixtures, without the extension:
 * `?page=popup&story=BAKERY&language=fr&theme=dark&dir=rtl&site=unknown&state=engine`. What a click would do is
 * written into `data-log` on the root element. */
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const language = UI_LANGUAGES.find((tag) => tag === query.get('language')) ?? 'en';

/** An object whose every method writes its name and arguments down instead of doing anything. */
function recorder<Actions extends object>(): Actions {
  const get =
    (_: object, name: string) =>
    (...args: unknown[]) => {
      root.dataset.log = JSON.stringify([name, ...args]);
    };
  return new Proxy({}, { get }) as Actions;
}

function popupView(): PopupView {
  const state = query.get('state');
  if (state === 'failed')
    return { status: 'failed', reason: 'harness', settings: DEFAULT_SETTINGS };
  if (state === 'loading') return { status: 'loading' };
  const name = query.get('story') ?? 'BAKERY';
  const story = Object.entries(STORIES).find(([key]) => key === name)?.[1] ?? STORIES.BAKERY;
  const view = viewOf(story, {
    readOnly: state === 'read-only',
    engineFailed: state === 'engine',
  });
  const { settings } = view.week;
  const letGo = NETWORKS.filter((network) => network === query.get('let-go'));
  const region = REGIONS.find((each) => each === query.get('region')) ?? null;
  return { ...view, week: { ...view.week, settings: { ...settings, letGo, region } } };
}

function siteView(): SiteView {
  const which = query.get('site');
  if (which === 'unknown') return UNKNOWN_SITE;
  return { ...KNOWN_SITE, permitted: which !== 'denied', isPrivate: which === 'private' };
}

function page(): JSX.Element {
  switch (query.get('page')) {
    case 'options':
      return (
        <OptionsPage {...optionsStory(query.get('state'))} actions={recorder<OptionsActions>()} />
      );
    case 'onboarding':
      return (
        <OnboardingPage
          answers={DEFAULT_SETTINGS}
          done={query.get('state') === 'done'}
          lacksAccess={query.get('state') === 'no-access'}
          onGiveAccess={() => recorder<{ giveAccess(): void }>().giveAccess()}
          onChange={(answers) => recorder<{ change(data: unknown): void }>().change(answers)}
          onFinish={() => recorder<{ finish(): void }>().finish()}
        />
      );
    default:
      return (
        <PopupPage
          view={popupView()}
          site={siteView()}
          page={
            PAGE_STATES.flatMap((each) => (each === query.get('health') ? pageIn(each) : []))[0] ??
            null
          }
          undo={query.get('undo') === null ? null : { id: 'x-0', from: 'offer', to: 'tip' }}
          actions={recorder<PopupActions>()}
        />
      );
  }
}

dressPage(document, language, query.get('theme') === 'dark' ? 'dark' : 'light');
if (query.get('dir') === 'rtl') root.dir = 'rtl';
const catalogs = [commonCatalog, popupCatalog, contestsCatalog, optionsCatalog, onboardingCatalog];
render(
  <WordsContext.Provider value={createWords(language, catalogs)}>{page()}</WordsContext.Provider>,
  document.body,
);
