import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SwitchRow } from '../../shared/ui/switch-row';
import { useWords, type Words } from '../../shared/ui/words';
import { FileChoice } from '../file-choice';
import { Section } from '../section';
import { useStepFocus } from '../step-focus';
import type { BackupActions, BackupView } from './backup-view';
import { faultSentence, previewSentences, totalSentence } from './backup-sentences';

interface BackupProps {
  readonly view: BackupView;
  readonly actions: BackupActions;
}

/** Taking everything along, and bringing it back. */
export function BackupSection({ view, actions }: BackupProps): JSX.Element {
  const { t } = useWords();
  const box = useStepFocus(view.step);
  return (
    <Section name="backup" title={t('backup_title')} why={t('backup_why')}>
      <div class="actions">
        <button type="button" onClick={actions.exportAll}>
          {t('backup_export')}
        </button>
      </div>
      <div class="fields" ref={box} tabIndex={-1} aria-live="polite">
        <Step view={view} actions={actions} />
      </div>
    </Section>
  );
}

function Step({ view, actions }: BackupProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  switch (view.step) {
    case 'reading':
    case 'merging':
      return <p>{t(`backup_${view.step}`)}</p>;
    case 'preview':
      return <Preview view={view} actions={actions} />;
    case 'idle':
      return <Pick actions={actions} />;
    default:
      return (
        <>
          {lastWords(view, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Pick actions={actions} />
        </>
      );
  }
}

function lastWords(
  view: Extract<BackupView, { step: 'refused' | 'blocked' | 'done' }>,
  words: Words,
): readonly string[] {
  const { t } = words;
  if (view.step === 'refused') {
    return [t('backup_refused', { name: view.name }), faultSentence(view.fault, words)];
  }
  if (view.step === 'blocked') return [t(`backup_blocked_${view.reason}`)];
  const { settingsTaken: settings, learningTaken: learning } = view;
  return [
    totalSentence(view.total, words),
    ...(learning === null
      ? []
      : [t(learning ? 'backup_learning_taken' : 'backup_learning_failed')]),
    ...(settings === null
      ? []
      : [t(settings ? 'backup_settings_taken' : 'backup_settings_failed')]),
  ];
}

function Pick({ actions }: Pick<BackupProps, 'actions'>): JSX.Element {
  const { t } = useWords();
  return (
    <FileChoice
      label={t('backup_pick')}
      hint={t('backup_pick_hint')}
      accept=".json,application/json"
      onFiles={([file]) => {
        if (file) actions.pickBackup(file);
      }}
    />
  );
}

function Preview(props: {
  readonly view: Extract<BackupView, { step: 'preview' }>;
  readonly actions: BackupActions;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { view, actions } = props;
  const [withSettings, setWithSettings] = useState(false);
  return (
    <>
      <p>
        <b>
          <bdi>{view.name}</bdi>
        </b>
      </p>
      {previewSentences(view, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SwitchRow
        label={t('backup_settings')}
        note={t('backup_settings_note')}
        checked={withSettings}
        onChange={setWithSettings}
      />
      <div class="actions">
        <button type="button" class="primary" onClick={() => actions.takeOverBackup(withSettings)}>
          {t('backup_take_over')}
        </button>
        <button type="button" onClick={actions.leaveBackup}>
          {t('backup_leave')}
        </button>
      </div>
    </>
  );
}
