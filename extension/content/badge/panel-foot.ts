import type { Settings } from '../../shared/settings';
import type { DraftCampaign } from '../draft-campaign';
import { campaignChoice } from './campaign-choice';
import { el } from './element';
import { keyName } from './key-names';
import type { PanelActions, PanelScene } from './panel';
import { ICONS, lineIcon } from './shapes';

const CORNERS: readonly Settings['badgeCorner'][] = [
  'top-start',
  'top-end',
  'bottom-start',
  'bottom-end',
];

/** The foot of the panel: what the draft is for, where the tag stands, how to be rid of it, and its keys. */
export function panelFoot(
  actions: PanelActions,
  campaign: DraftCampaign,
  scene: PanelScene,
): HTMLElement {
  const { words, host } = scene;
  const { t } = words;
  const site = host.replace(/^www\./, '');
  // Seen beside the other one, it need not say again what it does.
  const everywhere = quietButton('pause-everywhere', t('badge_everywhere'), () =>
    actions.pause('everywhere'),
  );
  everywhere.setAttribute('aria-label', t('badge_pause_everywhere'));
  return el(
    'footer',
    { class: 'foot' },
    campaignChoice(campaign, scene),
    el(
      'div',
      { class: 'foot-row' },
      places(actions, scene),
      quietButton('hide', t('badge_hide'), () => actions.hide(), ICONS.hide),
    ),
    el(
      'div',
      { class: 'foot-row' },
      quietButton(
        'pause',
        t('badge_pause', { host: site }),
        () => actions.pause('host'),
        ICONS.pause,
      ),
      everywhere,
    ),
    el(
      'p',
      { class: 'keys' },
      t('badge_keys', { why: keyName('W', words), hide: keyName('H', words) }),
    ),
  );
}

function places(actions: PanelActions, { words: { t }, corner }: PanelScene): HTMLElement {
  const group = el('div', { class: 'places', role: 'group', 'aria-label': t('badge_place') });
  for (const each of CORNERS) {
    group.append(
      el('button', {
        type: 'button',
        class: `place ${each}`,
        'aria-label': t(`badge_corner_${each}`),
        title: t(`badge_corner_${each}`),
        'aria-pressed': String(each === corner),
        onclick: () => actions.move(each),
      }),
    );
  }
  return group;
}

function quietButton(
  action: string,
  label: string,
  onclick: () => void,
  icon?: string,
): HTMLElement {
  return el(
    'button',
    { type: 'button', class: 'quiet', 'data-action': action, onclick },
    icon ? lineIcon(icon) : null,
    el('span', {}, label),
  );
}
