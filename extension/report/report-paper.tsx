import type { JSX } from 'preact';
import type { PeriodAnswer, RecentPost } from '../shared/protocol/messages';
import { useWords } from '../shared/ui/words';
import { CampaignSection } from './campaign-section';
import { CompanySection } from './company-section';
import { CountBars } from './count-bars';
import { KindSection } from './kind-section';
import { LatestSection } from './latest-section';
import { NetworkSection } from './network-section';
import { NumberLine } from './number-line';
import { dayTitle, periodTitle } from './period-title';
import { RatioSection } from './ratio-section';
import type { ReportChoices } from './report-data';
import { TimeSection } from './time-section';

/** Finds the paper on the page, for printing and saving. */
export const PAPER_CLASS = 'report-paper';

/** The period as a page to print, save and show: nothing on it that the person did not ask for. */
export function ReportPaper(props: {
  readonly answer: PeriodAnswer;
  readonly choices: ReportChoices;
  readonly latest: readonly RecentPost[] | null;
  readonly today: string;
}): JSX.Element {
  const { t, language } = useWords();
  const { answer, choices, latest } = props;
  const { period, summary, settings } = answer;
  const name = settings.profile.names[0];
  const { currency, hourlyRate: rate } = settings;
  const time = choices.showTime ? { currency, rate } : null;
  return (
    <article class={PAPER_CLASS} aria-labelledby="report-heading">
      <header>
        {choices.showName && name !== undefined && <p class="report-name">{name}</p>}
        <h1 id="report-heading">
          {t('report_heading', { period: periodTitle(period, language) })}
        </h1>
      </header>
      <RatioSection period={period} rule={summary.rule} />
      {period.published > 0 && (
        <>
          <NumberLine period={period} />
          <CountBars days={period.byDay} weekStart={summary.week.start} />
          <KindSection period={period} time={time} />
          <CompanySection period={period} />
        </>
      )}
      <NetworkSection period={period} time={time} />
      {time !== null && period.totalSeconds > 0 && <TimeSection period={period} time={time} />}
      <CampaignSection period={period} time={time} />
      {latest !== null && <LatestSection posts={latest} />}
      <footer>
        {summary.skipped.broken > 0 && (
          <p>{t('report_broken', { count: summary.skipped.broken })}</p>
        )}
        <p>{t('report_tags_note')}</p>
        <p>{t('report_made', { day: dayTitle(props.today, language) })}</p>
      </footer>
    </article>
  );
}
