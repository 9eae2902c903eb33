import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** What is kept, how to take it along, how to erase it. */
export function DataSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const [erasing, setErasing] = useState(false);
  return (
    <Section title={t('options_data_title')} why={t('options_data_why')}>
      <SwitchRow
        label={t('options_excerpts')}
        note={t('options_excerpts_note')}
        checked={settings.keepExcerpts}
        onChange={(keepExcerpts) => actions.change({ keepExcerpts })}
      />
      <div class="actions">
        <button type="button" onClick={actions.exportLedger}>
          {t('options_export')}
        </button>
        <button type="button" onClick={actions.resetLearning}>
          {t('options_reset_learning')}
        </button>
        {!erasing && (
          <button type="button" class="danger" onClick={() => setErasing(true)}>
            {t('options_erase')}
          </button>
        )}
      </div>
      {erasing && (
        <div class="fields" role="group" aria-label={t('options_erase')}>
          <p role="alert">{t('options_erase_ask')}</p>
          <div class="actions">
            <button type="button" autofocus onClick={() => setErasing(false)}>
              {t('options_erase_no')}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setErasing(false);
                actions.eraseEverything();
              }}
            >
              {t('options_erase_yes')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
