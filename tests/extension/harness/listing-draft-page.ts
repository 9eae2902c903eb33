import { Badge } from '../../../extension/content/badge/badge';
import { DraftCampaign } from '../../../extension/content/draft-campaign';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { Composer } from '../../../extension/sites/composer';
import type { Site, Surface } from '../../../extension/sites/site';
import { answerOf, evidenceOf, OVER, verdictOf } from '../content/verdicts';

/** A draft with its tag opened, for the stores' pictures: `/listing-draft?language=fr&theme=dark`. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'fr' ? 'fr' : 'en';
const isDark = query.get('theme') === 'dark';
const DRAFTS = {
  en: {
    text: 'Today only: 20% off every loaf, from seven in the morning. Order at cornerloaf.example before noon!',
    cues: ['Today only', '20% off', 'cornerloaf.example'],
    send: 'Post',
  },
  fr: {
    text: 'Aujourd’hui seulement : 20 % de rabais sur tous nos pains, dès sept heures. Commandez sur painducoin.example avant midi !',
    cues: ['Aujourd’hui seulement', '20 % de rabais', 'painducoin.example'],
    send: 'Publier',
  },
};
const { text, cues, send } = DRAFTS[language];

document.documentElement.lang = language;
document.documentElement.innerHTML = `<head><title>Draft</title><style>
  body { margin: 0; padding: 40px 36px; font: 17px/25px sans-serif; background: ${isDark ? '#1b1f24' : '#ffffff'}; color: ${isDark ? '#e8e8e8' : '#1c1c1c'}; }
  .composer { border: 1px solid #8899a6; border-radius: 12px; padding: 16px; }
  .editor { min-height: 90px; outline: none; }
  .bar { display: flex; justify-content: flex-end; } .send { font: inherit; padding: 8px 20px; border-radius: 99px; border: 0; color: #fff; background: #3b6ea5; }
  </style></head><body><div class="composer"><div class="editor" contenteditable="true"></div>
  <div class="bar"><button class="send"></button></div></div></body>`;

const editor = document.querySelector<HTMLElement>('.editor');
const control = document.querySelector<HTMLElement>('.send');
if (!editor || !control) throw new Error('no composer');
editor.textContent = text;
control.textContent = send;
const surface: Surface = {
  name: 'listing',
  editor: '.editor',
  reading: 'plain-blocks',
  keys: 'mod-enter',
  scope: (each) => each.closest<HTMLElement>('.composer') ?? each,
  control: () => control,
  isReply: () => false,
};
const site: Site = { id: 'x', network: 'x', surfaces: [surface] };
const composer = new Composer(site, surface, editor);
const badge = new Badge(document, {
  settings: () => ({ ...DEFAULT_SETTINGS, language, theme: isDark ? 'dark' : 'light' }),
  changeSettings: () => undefined,
  pause: () => undefined,
});
const [scarcity = '', discount = '', link = ''] = cues;
editor.focus();
badge.show(composer, {
  text,
  draft: composer.read(),
  campaign: new DraftCampaign(),
  answer: answerOf('promotional', {
    ...OVER,
    verdict: verdictOf('promotional', {
      evidence: [
        evidenceOf(text, discount, 'discount', 1.4),
        evidenceOf(text, link, 'own_link', 0.9),
        evidenceOf(text, scarcity, 'scarcity', 0.8),
      ],
    }),
  }),
});
document.querySelector('tact-badge')?.shadowRoot?.querySelector<HTMLElement>('.pill')?.click();
