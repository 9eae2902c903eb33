import type { JSX } from 'preact';
import type { RuleChoice } from '../shared/summary';
import { ChoiceGroup } from '../shared/ui/choice-group';
import { RuleFields } from '../shared/ui/rule-fields';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

const COUNTS = ['all', 'hard'] as const;
const REPLIES = ['rule', 'yes', 'no'] as const;

/** Which rule counts, what it counts, and whether it makes a person pause. */
export function RuleSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const { rule } = settings;
  const change = (next: RuleChoice): void => actions.change({ rule: next });
  return (
    <Section title={t('rule_title')}>
      <RuleFields rule={rule} onChange={change} />
      <ChoiceGroup
        legend={t('options_counts')}
        look="list"
        choices={COUNTS.map((value) => ({
          value,
          label: t(`options_counts_${value}`),
          note: t(`options_counts_${value}_note`),
        }))}
        value={rule.counts ?? 'all'}
        onChange={(counts) => change({ ...rule, counts })}
      />
      <ChoiceGroup
        legend={t('options_replies')}
        look="row"
        choices={REPLIES.map((value) => ({ value, label: t(`options_replies_${value}`) }))}
        value={rule.countReplies === undefined ? 'rule' : rule.countReplies ? 'yes' : 'no'}
        onChange={(answer) => change(withReplies(rule, answer))}
      />
      <SwitchRow
        label={t('options_pause_before')}
        note={t('options_pause_before_note')}
        checked={settings.pauseBeforePublishing}
        onChange={(pauseBeforePublishing) => actions.change({ pauseBeforePublishing })}
      />
    </Section>
  );
}

function withReplies(rule: RuleChoice, answer: (typeof REPLIES)[number]): RuleChoice {
  const { countReplies: _, ...rest } = rule;
  return answer === 'rule' ? rest : { ...rest, countReplies: answer === 'yes' };
}
