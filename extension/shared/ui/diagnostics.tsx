import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words';

/** A report to copy, by a button, and by hand where the browser does not let the button. */
export function Diagnostics({ text }: { readonly text: string }): JSX.Element {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copy_failed');
    }
  };
  return (
    <div class="diagnostics">
      <button type="button" class="small" onClick={() => void copy()}>
        {t('diagnostics_copy')}
      </button>
      <span role="status">{outcome === null ? '' : t(`diagnostics_${outcome}`)}</span>
      <details open={outcome === 'copy_failed'}>
        <summary>{t('diagnostics_show')}</summary>
        <pre dir="ltr" tabIndex={0} aria-label={t('diagnostics_label')}>
          {text}
        </pre>
      </details>
    </div>
  );
}
