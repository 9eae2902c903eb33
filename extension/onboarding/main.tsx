import { signal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { browser } from 'wxt/browser';
import { useMemo } from 'preact/hooks';
import { commonCatalog } from '../locales/common';
import { onboardingCatalog } from '../locales/onboarding';
import { optionsCatalog } from '../locales/options';
import { resolveLanguage } from '../shared/i18n';
import { send } from '../shared/protocol/client';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { dressPage } from '../shared/ui/dress-page';
import { createWords, WordsContext } from '../shared/ui/words';
import { HOST_PATTERNS } from '../sites/hosts';
import { OnboardingPage, type Answers } from './onboarding-page';
import '../shared/ui/base.css';
import '../shared/ui/form.css';
import './onboarding.css';

const settings = signal<Settings>(DEFAULT_SETTINGS);
const done = signal(false);
const lacksAccess = signal(false);
const NETWORKS = { origins: [...HOST_PATTERNS] };

async function checkAccess(): Promise<void> {
  lacksAccess.value = !(await browser.permissions.contains(NETWORKS).catch(() => true));
}

/** Without having waited for anything: the browser only asks while the click is being handled. */
function giveAccess(): void {
  void browser.permissions
    .request(NETWORKS)
    .catch(() => false)
    .then(checkAccess);
}

/** Every answer is kept at once: whoever closes the page early loses nothing. */
function keep(patch: Partial<Settings>): void {
  settings.value = { ...settings.value, ...patch };
  void send('settings/change', patch).catch(() => undefined);
}

/** The first page over live messages. */
function Onboarding(): JSX.Element {
  const language = resolveLanguage(settings.value.language, navigator.languages);
  const words = useMemo(
    () => createWords(language, [commonCatalog, optionsCatalog, onboardingCatalog]),
    [language],
  );
  const answers: Answers = settings.value;
  return (
    <WordsContext.Provider value={words}>
      <OnboardingPage
        answers={answers}
        done={done.value}
        lacksAccess={lacksAccess.value}
        onGiveAccess={giveAccess}
        onChange={keep}
        onFinish={() => {
          keep({ onboarded: true });
          done.value = true;
          scrollTo({ top: 0 });
        }}
      />
    </WordsContext.Provider>
  );
}

/** Starts the first page. */
export function startOnboarding(): void {
  dressPage(document, resolveLanguage('auto', navigator.languages), 'auto');
  render(<Onboarding />, document.body);
  void checkAccess();
  void send('settings/read')
    .then((stored) => {
      settings.value = stored;
      dressPage(document, resolveLanguage(stored.language, navigator.languages), stored.theme);
    })
    .catch(() => undefined);
}
