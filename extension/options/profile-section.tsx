import type { JSX } from 'preact';
import { ProfileFields } from '../shared/ui/profile-fields';
import { useWords } from '../shared/ui/words';
import type { SectionProps } from './options-data';
import { Section } from './section';

/** Who the person is. */
export function ProfileSection({ settings, actions }: SectionProps): JSX.Element {
  const { t } = useWords();
  return (
    <Section title={t('profile_title')} why={t('profile_why')}>
      <ProfileFields
        profile={settings.profile}
        onChange={(profile) => actions.change({ profile })}
      />
    </Section>
  );
}
