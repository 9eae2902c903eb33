import type { JSX } from 'preact';
import type { Profile } from '../settings';
import type { ProfileField } from '../profile-input';
import { ChipField } from './chip-field';
import { useWords } from './words';

const FIELDS: readonly ProfileField[] = ['names', 'handles', 'domains'];

/** Who the person is: names, handles and sites, so that Tact knows when a post speaks of its author. */
export function ProfileFields(props: {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
}): JSX.Element {
  const { t } = useWords();
  return (
    <div class="fields">
      {FIELDS.map((field) => (
        <ChipField
          key={field}
          field={field}
          label={t(`profile_${field}`)}
          placeholder={t(`profile_${field}_example`)}
          values={props.profile[field]}
          onChange={(values) => props.onChange({ ...props.profile, [field]: values })}
        />
      ))}
    </div>
  );
}
