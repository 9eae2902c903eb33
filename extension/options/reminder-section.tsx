import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Reminder } from '../shared/settings';
import { SwitchRow } from '../shared/ui/switch-row';
import { useWords } from '../shared/ui/words';
import type { ReminderTrouble, SectionProps } from './options-data';
import { Section } from './section';

/** Monday morning, before the week fills up. */
const FIRST_REMINDER: Reminder = { day: 0, hour: 9 };
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** One notification a week, if the person wants it. */
export function ReminderSection(
  props: SectionProps & { readonly trouble: ReminderTrouble | null },
): JSX.Element {
  const { t } = useWords();
  const { actions, trouble } = props;
  const { reminder } = props.settings;
  return (
    <Section title={t('options_reminder_title')}>
      <SwitchRow
        label={t('options_reminder')}
        note={t('options_reminder_note')}
        checked={reminder !== null}
        onChange={(isOn) => {
          if (isOn) actions.remind(FIRST_REMINDER);
          else actions.change({ reminder: null });
        }}
      />
      {trouble === 'refused' && reminder === null && (
        <p role="alert">{t('options_reminder_refused')}</p>
      )}
      {trouble === 'withdrawn' && reminder !== null && (
        <div class="actions" role="alert">
          <p>{t('options_reminder_withdrawn')}</p>
          <button type="button" onClick={() => actions.remind(reminder)}>
            {t('options_reminder_allow')}
          </button>
        </div>
      )}
      {reminder !== null && (
        <When reminder={reminder} onChange={(next) => actions.change({ reminder: next })} />
      )}
    </Section>
  );
}

function When(props: {
  readonly reminder: Reminder;
  readonly onChange: (reminder: Reminder) => void;
}): JSX.Element {
  const { t, format } = useWords();
  const { reminder, onChange } = props;
  const dayId = useId();
  const hourId = useId();
  return (
    <>
      <div class="field">
        <label for={dayId}>{t('options_reminder_day')}</label>
        <select
          id={dayId}
          value={String(reminder.day)}
          onChange={(event) => onChange({ ...reminder, day: Number(event.currentTarget.value) })}
        >
          {DAYS.map((day) => (
            <option key={day} value={day}>
              {/* The first of January 2024 was a Monday. */}
              {format.weekday(`2024-01-0${day + 1}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={hourId}>{t('options_reminder_hour')}</label>
        <select
          id={hourId}
          value={String(reminder.hour)}
          onChange={(event) => onChange({ ...reminder, hour: Number(event.currentTarget.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {t('options_hour', { hour })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
