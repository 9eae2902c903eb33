import type { JSX } from 'preact';
import { useWords } from '../shared/ui/words';
import { DayBars } from './day-bars';
import { FirstTen } from './first-ten';
import { KindList } from './kind-list';
import { NetworkList } from './network-list';
import { Notices } from './notices';
import { NumberRow } from './number-row';
import type { PopupActions, UndoOffer, WeekView } from './popup-data';
import { RatioTape } from './ratio-tape';
import { RecentList } from './recent-list';
import { headline, room, standing } from './sentences';
import { StampCard } from './stamp-card';
import { TrendLine } from './trend-line';
import { WeekNav } from './week-nav';

/** One week told from the top: where the ratio stands, then the week's parts, then the posts themselves. */
export function WeekPage(props: {
  readonly week: WeekView;
  readonly undo: UndoOffer | null;
  readonly actions: PopupActions;
}): JSX.Element {
  const words = useWords();
  const { week, undo, actions } = props;
  const { summary, settings } = week;
  const current = summary.week.offset === 0;

  return (
    <>
      <Notices week={week} />
      <WeekNav week={summary.week} onShow={actions.showWeek} />
      <section class="card lead" aria-labelledby="headline">
        <h2 id="headline" class="headline" aria-live="polite">
          {headline(summary, words)}
        </h2>
        {current && (
          <>
            {summary.window.state === 'too_few' ? (
              <FirstTen window={summary.window} />
            ) : (
              <>
                <RatioTape window={summary.window} rule={summary.rule} />
                <p class="standing">{standing(summary, words)}</p>
                <StampCard limit={summary.rule.limit} missing={summary.window.valuePostsToRoom} />
              </>
            )}
            <p class="room">{room(summary, words)}</p>
            <p class="advice">{words.t(`popup_advice_${summary.next.advice}`)}</p>
          </>
        )}
      </section>
      <NumberRow week={summary.week} currency={settings.currency} />
      {summary.week.published > 0 && (
        <>
          <DayBars days={summary.week.byDay} />
          <KindList week={summary.week} />
        </>
      )}
      <NetworkList
        week={summary.week.byNetwork}
        ever={summary.networks}
        currency={settings.currency}
      />
      <TrendLine weeks={summary.weeks} limit={summary.rule.limit} />
      <RecentList posts={week.recent} readOnly={week.readOnly} undo={undo} actions={actions} />
    </>
  );
}
