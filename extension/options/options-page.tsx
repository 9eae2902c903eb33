import type { JSX } from 'preact';
import { BrandMark } from '../shared/ui/brand-mark';
import { useWords } from '../shared/ui/words';
import { DataSection } from './data-section';
import { DiagnosticsSection } from './diagnostics-section';
import { DisplaySection } from './display-section';
import type { OptionsActions, OptionsView } from './options-data';
import { ProfileSection } from './profile-section';
import { RuleSection } from './rule-section';
import { SitesSection } from './sites-section';
import { TimeSection } from './time-section';

/** The whole options page from plain data. Every change is kept at once; there is nothing to save. */
export function OptionsPage(props: {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}): JSX.Element {
  const { t } = useWords();
  const { view, actions } = props;
  return (
    <div class="sheet">
      <header>
        <BrandMark size={40} />
        <h1>{t('options_title')}</h1>
      </header>
      <main class="fields" aria-busy={view.status === 'loading'}>
        {view.status === 'failed' && (
          <section class="card" role="alert">
            <p>{t('options_failed')}</p>
            <div class="actions">
              <button type="button" class="primary" onClick={actions.retry}>
                {t('options_retry')}
              </button>
            </div>
          </section>
        )}
        {view.status === 'ready' && (
          <>
            <ProfileSection settings={view.settings} actions={actions} />
            <RuleSection settings={view.settings} actions={actions} />
            <TimeSection settings={view.settings} actions={actions} />
            <DisplaySection settings={view.settings} actions={actions} />
            <SitesSection settings={view.settings} actions={actions} />
            <DataSection settings={view.settings} actions={actions} />
            <DiagnosticsSection engine={view.engine} version={view.version} />
          </>
        )}
      </main>
      <p class="saved" role="status">
        {view.status === 'ready' && view.outcome !== null ? t(`options_${view.outcome}`) : ''}
      </p>
    </div>
  );
}
