import type { JSX } from 'preact';
import type { SyncStatus } from '../shared/protocol/messages';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords, type Words } from '../shared/ui/words';
import { fullDay } from './full-day';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Sharing the settings with one's other browsers. */
export function SyncSection(
  props: SectionProps & { readonly sync: SyncStatus | null },
): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { settings, actions, sync } = props;
  return (
    <Section title={t('options_sync_title')}>
      <SwitchRow
        label={t('options_sync')}
        note={t('options_sync_note')}
        checked={settings.syncSettings}
        onChange={(syncSettings) => actions.change({ syncSettings })}
      />
      <p class="quiet" role="status">
        {sync === null ? '' : stateOf(sync, words)}
      </p>
    </Section>
  );
}

function stateOf({ on, lastSharedAt, problem }: SyncStatus, { t, language }: Words): string {
  if (problem !== null && (on || problem === 'ended')) return t(`options_sync_${problem}`);
  if (!on) return '';
  if (lastSharedAt === null) return t('options_sync_not_yet');
  return t('options_sync_shared', { day: fullDay(dayOf(lastSharedAt), language) });
}

function dayOf(at: number): string {
  const moment = new Date(at);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
