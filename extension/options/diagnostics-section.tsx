import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import type { EngineStatus } from './options-data';
import { Section } from './section';

/** How the classifier is, for a report of a fault. */
export function DiagnosticsSection({
  engine,
}: {
  readonly engine: EngineStatus | null;
}): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('options_diagnostics_title')}>
      <dl class="facts">
        <dt>{t('options_engine')}</dt>
        <dd>{t(engineState(engine))}</dd>
        {engine?.modelVersion != null && (
          <>
            <dt>{t('options_model')}</dt>
            <dd>{engine.modelVersion}</dd>
          </>
        )}
        {engine?.error != null && (
          <>
            <dt>{t('options_error')}</dt>
            <dd>
              <code>{engine.error}</code>
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function engineState(engine: EngineStatus | null): string {
  if (engine === null) return 'options_engine_unknown';
  if (engine.error !== null) return 'options_engine_failed';
  return engine.ready ? 'options_engine_ready' : 'options_engine_resting';
}
