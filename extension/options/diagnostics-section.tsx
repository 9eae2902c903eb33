import type { JSX } from 'preact';
import { diagnosticsText, factsOf } from '../shared/diagnostics';
import { Diagnostics } from '../shared/ui/diagnostics';
import { useWords } from '../shared/ui/words';
import type { EngineStatus } from './options-data';
import { Section } from './section';

/** How the classifier is, for a report of a fault. */
export function DiagnosticsSection(props: {
  readonly engine: EngineStatus | null;
  readonly version: string;
}): JSX.Element {
  const { t } = useWords();
  const { engine, version } = props;
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
      <Diagnostics text={diagnosticsText(factsOf(engine, version, navigator))} />
    </Section>
  );
}

function engineState(engine: EngineStatus | null): string {
  if (engine === null) return 'options_engine_unknown';
  if (engine.error !== null) return 'options_engine_failed';
  return engine.ready ? 'options_engine_ready' : 'options_engine_resting';
}
