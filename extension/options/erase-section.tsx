import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/ui/words';
import type { OptionsActions } from './options-data';
import { Section } from './section';

/** How to make Tact forget. */
export function EraseSection({ actions }: { readonly actions: OptionsActions }): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_erase_title')}>
      <div class="actions">
        <button type="button" onClick={actions.resetLearning}>
          {t('options_reset_learning')}
        </button>
      </div>
      <p class="quiet">{t('options_reset_learning_note')}</p>
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
