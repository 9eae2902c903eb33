import type { JSX } from 'preact';
import type { Summary } from '../shared/summary';
import { useWords } from '../shared/ui/words';
import { useFold } from './fold';
import { noteOf, shareOrCount } from './sentences';
import { timeAndCost } from './time-sentences';

const FIRST_SHOWN = 5;

/** What each campaign of the week was, in posts, time and money. Nothing is drawn where no post has a campaign. */
export function CampaignList(props: {
  readonly campaigns: Summary['week']['byCampaign'];
  readonly currency: string;
}): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const { campaigns, currency } = props;
  const { shown, button } = useFold(campaigns, FIRST_SHOWN, 'popup_campaigns_all');
  if (campaigns.length === 0) return null;
  return (
    <section class="card" aria-labelledby="campaigns-title">
      <h3 id="campaigns-title">{t('popup_campaigns_title')}</h3>
      <ul class="rows">
        {shown.map((row) => (
          <li key={row.campaign ?? ''} class={row.campaign === null ? 'row-aside' : ''}>
            <b>
              <bdi>{row.campaign ?? t('popup_campaign_none')}</bdi>
            </b>
            <span class="row-count">{t('popup_network_posts', { count: row.published })}</span>
            <span class="quiet row-note">
              {noteOf([
                row.promotional > 0 &&
                  t('popup_network_share', { share: shareOrCount(row, words) }),
                row.seconds > 0 && timeAndCost(row.seconds, row.cost, currency, words),
              ])}
            </span>
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}
