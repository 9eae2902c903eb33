import type { JSX } from 'preact';
import type { Settings } from '../shared/settings';
import { BrandMark } from '../shared/ui/brand-mark';
import { ProfileFields } from '../shared/ui/profile-fields';
import { RuleFields } from '../shared/ui/rule-fields';
import { TagMark } from '../shared/ui/tag-mark';
import { useWords } from '../shared/ui/words';
import type { Tag } from '../shared/vocabulary';
import { DoneSection, HistoryLink } from './done-section';
import { NetworksSection } from './networks-section';
import { RateSection } from './rate-section';

const TAGS: readonly Tag[] = ['value-adding', 'promotional', 'unsure'];
const PROMISES = [1, 2, 3, 4] as const;

/** What the first page asks. */
export type Answers = Pick<
  Settings,
  'profile' | 'rule' | 'pausedHosts' | 'hourlyRate' | 'currency'
>;

/** One page at the beginning: what Tact does, who you are, which rule, where, what an hour is worth, what Tact sees and
 * never does. Every question may be passed over. */
export function OnboardingPage(props: {
  readonly answers: Answers;
  /** The answers were kept, or the page was skipped. */
  readonly done: boolean;
  /** The browser does not let Tact read the networks' pages yet. */
  readonly lacksAccess: boolean;
  /** Must be called inside the click: it asks the browser. */
  readonly onGiveAccess: () => void;
  readonly onChange: (change: Partial<Answers>) => void;
  readonly onFinish: () => void;
}): JSX.Element {
  const { t } = useWords();
  const { answers, done, onChange } = props;
  return (
    <div class="sheet">
      <header>
        <BrandMark size={52} />
        <div>
          <h1>{t('onboarding_title')}</h1>
          <p>{t('onboarding_lead')}</p>
        </div>
      </header>
      <main class="fields">
        {props.lacksAccess && <Access onGive={props.onGiveAccess} />}
        {done ? (
          <DoneSection pausedHosts={answers.pausedHosts} />
        ) : (
          <>
            <section class="card" aria-labelledby="tags-title">
              <h2 id="tags-title">{t('onboarding_tags_title')}</h2>
              <ul class="fields">
                {TAGS.map((tag) => (
                  <li key={tag}>
                    <TagMark tag={tag} /> <b>{t(`tag_${tag}`)}</b> – {t(`onboarding_${tag}`)}
                  </li>
                ))}
              </ul>
            </section>
            <section class="card" aria-labelledby="profile-title">
              <h2 id="profile-title">{t('profile_title')}</h2>
              <p>{t('profile_why')}</p>
              <ProfileFields
                profile={answers.profile}
                onChange={(profile) => onChange({ profile })}
              />
            </section>
            <section class="card" aria-labelledby="rule-title">
              <h2 id="rule-title">{t('rule_title')}</h2>
              <RuleFields rule={answers.rule} onChange={(rule) => onChange({ rule })} />
            </section>
            <NetworksSection
              pausedHosts={answers.pausedHosts}
              onChange={(pausedHosts) => onChange({ pausedHosts })}
            />
            <RateSection
              hourlyRate={answers.hourlyRate}
              currency={answers.currency}
              onRate={(hourlyRate) => onChange({ hourlyRate })}
              onCurrency={(currency) => onChange({ currency })}
            />
            <section class="card" aria-labelledby="history-title">
              <h2 id="history-title">{t('onboarding_history_title')}</h2>
              <HistoryLink />
            </section>
            <section class="card" aria-labelledby="promise-title">
              <h2 id="promise-title">{t('onboarding_promise_title')}</h2>
              {PROMISES.map((number) => (
                <p key={number}>{t(`onboarding_promise_${number}`)}</p>
              ))}
            </section>
            <div class="actions">
              <button type="button" class="primary" onClick={props.onFinish}>
                {t('onboarding_finish')}
              </button>
              <span class="quiet">{t('onboarding_later')}</span>
            </div>
          </>
        )}
      </main>
    </div>
  );
}

/** Firefox lets people take the networks' permissions back, and asks for those of new networks nowhere else. */
function Access({ onGive }: { readonly onGive: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <section class="card" aria-labelledby="access-title">
      <h2 id="access-title">{t('onboarding_access_title')}</h2>
      <p>{t('onboarding_access')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onGive}>
          {t('onboarding_access_give')}
        </button>
      </div>
    </section>
  );
}
