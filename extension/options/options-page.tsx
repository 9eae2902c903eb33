import type { JSX } from 'preact';
import { BrandMark } from '../shared/ui/brand-mark';
import { useWords } from '../shared/ui/words';
import { BackupSection } from './backup/backup-section';
import type { BackupView } from './backup/backup-view';
import { CampaignsSection } from './campaigns-section';
import { ContestsSection } from './contests-section';
import { DataSection } from './data-section';
import { DiagnosticsSection } from './diagnostics-section';
import { DisplaySection } from './display-section';
import { EraseSection } from './erase-section';
import { Contents, Group } from './groups';
import { HistorySection } from './history/history-section';
import type { HistoryView } from './history/history-view';
import { NetworksSection } from './networks-section';
import type { OptionsActions, OptionsView } from './options-data';
import { ProfileSection } from './profile-section';
import { ReminderSection } from './reminder-section';
import { ReportSection } from './report-section';
import { RuleSection } from './rule-section';
import { SitesSection } from './sites-section';
import { SyncSection } from './sync-section';
import { TimeSection } from './time-section';

const IDLE = { step: 'idle' } as const;

interface PageProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
  readonly backup?: BackupView;
  readonly history?: HistoryView;
}

/** The whole options page from plain data. Every change is kept at once; there is nothing to save. */
export function OptionsPage(props: PageProps): JSX.Element {
  const { t } = useWords();
  const { view, actions } = props;
  return (
    <div class="sheet options">
      <header>
        <BrandMark size={40} />
        <h1>{t('options_title')}</h1>
      </header>
      {view.status === 'ready' && <Contents />}
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
        {view.status === 'ready' && <Groups {...props} view={view} />}
      </main>
      <p class="saved" role="status">
        {view.status === 'ready' && view.outcome !== null
          ? t(`options_outcome_${view.outcome}`)
          : ''}
      </p>
    </div>
  );
}

function Groups(
  props: PageProps & { readonly view: Extract<OptionsView, { status: 'ready' }> },
): JSX.Element {
  const { view, actions, backup = IDLE, history = IDLE } = props;
  const { settings, sync, reminderTrouble } = view;
  const shared = { settings, actions };
  return (
    <>
      <Group name="rule">
        <ProfileSection {...shared} />
        <RuleSection {...shared} />
        <ContestsSection {...shared} />
      </Group>
      <Group name="time">
        <TimeSection {...shared} />
        <CampaignsSection {...shared} />
        <ReminderSection {...shared} trouble={reminderTrouble ?? null} />
      </Group>
      <Group name="sites">
        <SitesSection {...shared} />
        <NetworksSection {...shared} />
        <DisplaySection {...shared} />
      </Group>
      <Group name="data">
        <ReportSection />
        <HistorySection view={history} actions={actions} />
        <BackupSection view={backup} actions={actions} />
        <SyncSection {...shared} sync={sync ?? null} />
        <DataSection {...shared} />
        <EraseSection actions={actions} />
      </Group>
      <Group name="inside">
        <DiagnosticsSection engine={view.engine} version={view.version} />
      </Group>
    </>
  );
}
