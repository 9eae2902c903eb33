import type { DraftCampaign } from '../draft-campaign';
import { el } from './element';
import type { PanelScene } from './panel';

/**
 * Lets the person say which campaign a draft is for: a button for each, at most one of them pressed. Null where there are
 * no campaigns. A press changes the buttons in place: nodes that leave the document end a step of undoing (see
 * Sheet.draw).
 */
export function campaignChoice(
  campaign: DraftCampaign,
  { campaigns, words: { t } }: PanelScene,
): HTMLElement | null {
  if (campaigns.length === 0) return null;
  const buttons = campaigns.map((name) => {
    const button = el(
      'button',
      { type: 'button', class: 'campaign', title: name, dir: 'auto', 'data-campaign': name },
      name,
    );
    button.addEventListener('click', () => {
      campaign.toggle(name);
      showChosen();
    });
    return button;
  });
  const showChosen = () => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.campaign === campaign.name));
  };
  showChosen();
  const group = el(
    'div',
    { class: 'campaigns', role: 'group', 'aria-label': t('badge_campaign') },
    el('span', { class: 'campaigns-name', 'aria-hidden': 'true' }, t('badge_campaign')),
    ...buttons,
  );
  // Once it stands in the panel: of many campaigns the chosen one is to be seen.
  const chosen = buttons.find(({ dataset }) => dataset.campaign === campaign.name);
  if (chosen) {
    queueMicrotask(() => {
      group.scrollTop = chosen.offsetTop - (group.clientHeight - chosen.offsetHeight) / 2;
    });
  }
  return group;
}
