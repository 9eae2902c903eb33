import type { JSX } from 'preact';
import { ContestDuties } from '../contests/contest-duties';
import { useWords } from '../shared/ui/words';
import { CampaignList } from './campaign-list';
import { ContestCard } from './contest-card';
import { DayBars } from './day-bars';
import { KindList } from './kind-list';
import { LeadCard } from './lead-card';
import { MixCard } from './mix-card';
import { NetworkList } from './network-list';
import { Notices } from './notices';
import { NumberRow } from './number-row';
import type { PopupActions, UndoOffer, WeekView } from './popup-data';
import { RecentList } from './recent-list';
import { TimeCard } from './time-card';
import { TrendLine } from './trend-line';
import { WeekNav } from './week-nav';

/** One week told from the top: where the ratio stands and what to post next, then the week's parts, the calm ones
 * folded, then the posts themselves. */
export function WeekPage(props: {
  readonly week: WeekView;
  readonly undo: UndoOffer | null;
  readonly actions: PopupActions;
}): JSX.Element {
  const { t } = useWords();
  const { week, undo, actions } = props;
  const { summary, settings } = week;
  const hasPosts = summary.week.published > 0;

  return (
    <>
      <Notices week={week} />
      <WeekNav week={summary.week} since={summary.since} onShow={actions.showWeek} />
      <LeadCard summary={summary} />
      {hasPosts && <NumberRow week={summary.week} />}
      {!hasPosts && summary.week.offset === 0 && (
        <p class="quiet nothing-yet">{t('popup_nothing_yet')}</p>
      )}
      <MixCard week={summary.week} />
      <TrendLine
        weeks={summary.weeks}
        limit={summary.rule.limit}
        streak={summary.week.offset === 0 ? summary.streak : 0}
      />
      <TimeCard week={summary.week} settings={settings} onOptions={actions.openOptions} />
      <NetworkList summary={summary} settings={settings} actions={actions} />
      <CampaignList campaigns={summary.week.byCampaign} currency={settings.currency} />
      <ContestCard summary={summary}>
        <ContestDuties region={settings.region} onRegion={actions.chooseRegion} />
      </ContestCard>
      {hasPosts && (
        <details class="card more">
          <summary>{t('popup_more')}</summary>
          <DayBars days={summary.week.byDay} />
          <KindList week={summary.week} currency={settings.currency} />
        </details>
      )}
      <RecentList posts={week.recent} readOnly={week.readOnly} undo={undo} actions={actions} />
    </>
  );
}
