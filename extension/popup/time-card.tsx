import type { JSX } from 'preact';
import type { Settings } from '../shared/settings';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { TimeBar } from './time-bar';
import { goalNote, goalSeconds, overGoal } from './time-sentences';
import { TimeTables } from './time-tables';

/** What the week cost: hours against the goal, money at the hourly rate, and where they went. */
export function TimeCard(props: {
  readonly week: Summary['week'];
  readonly settings: Settings;
  readonly onOptions: () => void;
}): JSX.Element | null {
  const words = useWords();
  const { t, format } = words;
  const { week, settings, onOptions } = props;
  if (week.totalSeconds === 0) return null;
  const goal = goalSeconds(settings);
  const parts = [
    ['writing', week.seconds],
    ['reading', week.totalSeconds - week.seconds],
  ] as const;
  const over = overGoal(week, goal, words);
  return (
    <section class="card time" aria-labelledby="time-title">
      <h3 id="time-title">{t('popup_time_title')}</h3>
      <p class="time-figures">
        <span>
          <b>
            <bdi>{format.duration(week.totalSeconds)}</bdi>
          </b>{' '}
          {goalNote(goal, words)}
        </span>
        {week.cost !== null && <b class="cost">{format.money(week.cost, settings.currency)}</b>}
      </p>
      <TimeBar week={week} goal={goal} />
      <ul class="legend" aria-hidden="true">
        {parts.map(
          ([name, seconds]) =>
            seconds > 0 && (
              <li key={name}>
                <span class={`swatch time-${name}`} />
                {t(`popup_time_${name}`)}
                <b>
                  <bdi>{format.duration(seconds)}</bdi>
                </b>
              </li>
            ),
        )}
      </ul>
      {over !== null && <p>{over}</p>}
      {!settings.trackTime && week.activeSeconds === 0 && (
        <p class="quiet">{t('popup_time_untracked')}</p>
      )}
      <TimeTables week={week} currency={settings.currency} />
      {settings.hourlyRate === null && (
        <button type="button" class="link-button" onClick={onOptions}>
          {t('popup_time_rate')}
        </button>
      )}
    </section>
  );
}
