import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** What is kept, how to take it along, how to erase it. */
export function DataSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_data_title')} why={t('options_data_why')}>
      <SwitchRow
        label={t('options_excerpts')}
        note={t('options_excerpts_note')}
        checked={settings.keepExcerpts}
        onChange={(keepExcerpts) => actions.change({ keepExcerpts })}
      />
      <SwitchRow
        label={t('options_private')}
        note={t('options_private_note')}
        checked={settings.countPrivate}
        onChange={(countPrivate) => actions.change({ countPrivate })}
      />
      <div class="actions">
        <button type="button" onClick={actions.exportLedger}>
          {t('options_export')}
        </button>
        <button type="button" onClick={actions.resetLearning}>
          {t('options_reset_learning')}
        </button>
      </div>
      <Erase onErase={actions.eraseEverything} />
    </Section>
  );
}

/** The way to erase everything: one question, whose first answer is no. */
function Erase({ onErase }: { readonly onErase: () => void }): JSX.Element {
  const { t } = useWords();
  const [asked, setAsked] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // The pressed button gives way to others: the focus follows. Not on the first drawing.
  useEffect(() => {
    if (asked !== null) box.current?.querySelector('button')?.focus();
  }, [asked]);

  if (asked !== true) {
    return (
      <div class="actions" ref={box}>
        <button type="button" class="danger" onClick={() => setAsked(true)}>
          {t('options_erase')}
        </button>
      </div>
    );
  }
  return (
    <div class="fields" ref={box} role="group" aria-label={t('options_erase')}>
      <p role="alert">{t('options_erase_ask')}</p>
      <div class="actions">
        <button type="button" onClick={() => setAsked(false)}>
          {t('options_erase_no')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            setAsked(false);
            onErase();
          }}
        >
          {t('options_erase_yes')}
        </button>
      </div>
    </div>
  );
}
