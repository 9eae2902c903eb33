import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CUSTOM_DAYS, RULE_PRESETS, type RuleChoice } from '../summary';
import { ChoiceGroup } from './choice-group';
import { useWords } from './words';

/** Which rule of thumb counts, and, for one's own, its limit and days. */
export function RuleFields(props: {
  readonly rule: RuleChoice;
  readonly onChange: (rule: RuleChoice) => void;
}): JSX.Element {
  const { t } = useWords();
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
        <>
          <WholeNumber
            label={t('rule_custom_limit')}
            min={1}
            max={100}
            value={percent}
            onChange={(limit) => onChange({ ...rule, customLimit: limit / 100 })}
          />
          <WholeNumber
            label={t('rule_custom_days')}
            min={CUSTOM_DAYS.fewest}
            max={CUSTOM_DAYS.most}
            value={rule.customDays ?? CUSTOM_DAYS.usual}
            onChange={(customDays) => onChange({ ...rule, customDays })}
          />
        </>
      )}
      <p class="quiet">{t('rule_of_thumb')}</p>
    </div>
  );
}

/** A whole number within limits; what is typed beyond them becomes the nearest one. */
function WholeNumber(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const id = useId();
  const { min, max, value } = props;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step="1"
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          const next = Number.isFinite(typed)
            ? Math.min(max, Math.max(min, Math.round(typed)))
            : value;
          event.currentTarget.value = String(next);
          props.onChange(next);
        }}
      />
    </div>
  );
}
