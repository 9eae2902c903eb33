import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { campaignName } from '../shared/ledger-schema';
import { MAX_CAMPAIGNS } from '../shared/settings-schema';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { RemovableList } from './removable-list';
import { Section } from './section';

/** Labels that a draft can be given, newest first. */
export function CampaignsSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  const { campaigns } = settings;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={t('options_campaigns_title')} why={t('options_campaigns_why')}>
      <RemovableList
        title={t('options_campaigns')}
        none={t('options_campaigns_none')}
        items={campaigns.map((name) => [name, name])}
        action={t('options_campaign_remove')}
        onAction={(value) => {
          actions.change({ campaigns: campaigns.filter((name) => name !== value) });
          input.current?.focus();
        }}
      />
      {campaigns.length < MAX_CAMPAIGNS ? (
        <NewCampaign
          campaigns={campaigns}
          input={input}
          onAdd={(name) => actions.change({ campaigns: [name, ...campaigns] })}
        />
      ) : (
        <p class="quiet">{t('options_campaigns_full', { count: MAX_CAMPAIGNS })}</p>
      )}
      <p class="quiet">{t('options_campaigns_note')}</p>
    </Section>
  );
}

function NewCampaign(props: {
  readonly campaigns: readonly string[];
  readonly input: { current: HTMLInputElement | null };
  readonly onAdd: (name: string) => void;
}): JSX.Element {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const id = useId();
  const name = readName(typed, props.campaigns);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === null) return;
        props.onAdd(name);
        setTyped('');
        props.input.current?.focus();
      }}
    >
      <label for={id}>{t('options_campaign_new')}</label>
      <span class="actions">
        <input
          id={id}
          ref={props.input}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={80}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={name === null}>
          {t('options_campaign_add')}
        </button>
      </span>
    </form>
  );
}

/** The label as it is kept; null for what is none, or is there already. */
function readName(typed: string, campaigns: readonly string[]): string | null {
  const parsed = v.safeParse(campaignName, typed.replace(/\s+/g, ' '));
  if (!parsed.success) return null;
  const folded = parsed.output.toLocaleLowerCase();
  return campaigns.some((name) => name.toLocaleLowerCase() === folded) ? null : parsed.output;
}
