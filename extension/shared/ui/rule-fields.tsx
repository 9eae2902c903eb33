import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { RULE_PRESETS, type RuleChoice } from '../summary';
import { ChoiceGroup } from './choice-group';
import { useWords } from './words';

/** Which rule of thumb counts, and, for one's own, its limit. */
export function RuleFields(props: {
  readonly rule: RuleChoice;
  readonly onChange: (rule: RuleChoice) => void;
}): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const { rule, onChange } = props;
  const percent = Math.round((rule.customLimit ?? 0.1) * 100);
  return (
    <div class="fields">
      <ChoiceGroup
        legend={t('rule_legend')}
        look="list"
        choices={RULE_PRESETS.map((preset) => ({
          value: preset,
          label: t(`rule_${preset}`),
          note: t(`rule_note_${preset}`),
        }))}
        value={rule.preset}
        onChange={(preset) =>
          onChange(
            preset === 'custom'
              ? { ...rule, preset, customLimit: percent / 100 }
              : { ...rule, preset },
          )
        }
      />
      {rule.preset === 'custom' && (
        <div class="field">
          <label for={id}>{t('rule_custom_limit')}</label>
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min="1"
            max="100"
            step="1"
            value={percent}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              const limit = Number.isFinite(typed)
                ? Math.min(100, Math.max(1, Math.round(typed)))
                : percent;
              event.currentTarget.value = String(limit);
              onChange({ ...rule, customLimit: limit / 100 });
            }}
          />
        </div>
      )}
      <p class="quiet">{t('rule_of_thumb')}</p>
    </div>
  );
}
