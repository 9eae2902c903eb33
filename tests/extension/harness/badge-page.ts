import { Badge } from '../../../extension/content/badge/badge';
import { DraftCampaign } from '../../../extension/content/draft-campaign';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { Composer } from '../../../extension/sites/composer';
import type { Site, Surface } from '../../../extension/sites/site';
import { answerOf, evidenceOf, OVER, verdictOf } from '../content/verdicts';

/** Shows the badge beside composers of several shapes, without the extension:
 * `/badge?scene=box&tag=promotional&over=1&open=1&ask=1&language=fr&theme=dark&dir=rtl&lines=3&corner=top-end&campaigns=3`. */
const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'box';
const isDark = query.get('theme') === 'dark';
const lines = Number(query.get('lines') ?? 2);
const LINE = 'Today only: 20% off every loaf, free delivery! See cornerloaf.com for our shop.';
const text = Array.from({ length: lines }, () => LINE).join('\n');

const STYLE = `
  body { margin: 0; font: 16px/22px sans-serif; background: ${isDark ? '#15202b' : '#fff'}; color: ${isDark ? '#eee' : '#111'}; }
  .room { height: 120px; } .page { max-width: 600px; margin: 0 auto; padding: 12px; }
  .composer, dialog { border: 1px solid #8899a6; border-radius: 12px; padding: 12px; background: inherit; color: inherit; }
  .editor { min-height: 60px; white-space: pre-wrap; outline: none; }
  textarea { box-sizing: border-box; width: 100%; height: 120px; font: inherit; background: inherit; color: inherit; }
  .bar { display: flex; justify-content: space-between; margin-top: 8px; }
  .tools button { width: 34px; height: 34px; } .send { padding: 8px 18px; border-radius: 99px; }
  dialog { width: min(600px, 90vw); box-sizing: border-box; } iframe { width: 100%; height: 180px; border: 2px solid #8899a6; }`;
const EDITOR = `<div class="editor" contenteditable="true">${text}</div>`;
const FIELD = `<textarea class="editor">${text}</textarea>`;
const BAR =
  '<div class="bar"><span class="tools"><button>A</button> <button>B</button></span><button class="send">Post</button></div>';

function composerHtml(): string {
  const inside = `${scene === 'field' ? FIELD : EDITOR}${BAR}`;
  const box = `<div class="composer">${inside}</div>`;
  if (scene === 'dialog') return `<dialog class="composer" id="dialog">${inside}</dialog>`;
  return scene === 'frame' ? '<div class="composer"><iframe></iframe></div>' : box;
}

function mount(): Document {
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  document.documentElement.innerHTML = `<head><title>Badge</title><style>${STYLE}</style></head><body>
    <div class="page"><div class="room">Somebody’s post: hello there, and good morning to all.</div>
    ${composerHtml()}<div class="room">Another post stands below it, by somebody else.</div><div style="height: 900px"></div></div></body>`;
  document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
  const inside = document.querySelector('iframe')?.contentDocument;
  if (!inside) return document;
  inside.documentElement.innerHTML = `<head><style>${STYLE}</style></head><body><div class="composer">${EDITOR}${BAR}</div></body>`;
  return inside;
}

const home = mount();
const surface: Surface = {
  name: 'harness',
  editor: '.editor',
  reading: scene === 'field' ? 'field' : 'plain-blocks',
  keys: 'mod-enter',
  scope: (editor) => editor.closest<HTMLElement>('.composer') ?? editor,
  control: (scope) => scope.querySelector<HTMLElement>('.send'),
  isReply: () => false,
  ...(query.has('most') ? { limit: { most: Number(query.get('most')), count: 'units' } } : {}),
};
const site: Site = { id: 'x', network: 'x', surfaces: [surface] };
const editor = home.querySelector<HTMLElement>('.editor');
if (!editor) throw new Error('no editor');
const composer = new Composer(site, surface, editor);
const CAMPAIGNS = [
  'Spring',
  'Summer 2026',
  'The long way home: thirty years of bread at the corner',
];
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: query.get('language') === 'fr' ? 'fr' : 'en',
  theme: 'auto',
  campaigns: Array.from({ length: Number(query.get('campaigns') ?? 0) }, (_, index) =>
    [CAMPAIGNS[index % 3], index < 3 ? '' : String(index)].join(' ').trim(),
  ),
  badgeCorner: (query.get('corner') ?? 'bottom-end') as Settings['badgeCorner'],
};
const log = (what: string) => {
  document.documentElement.dataset.log = what;
};
const badge = new Badge(document, {
  settings: () => settings,
  changeSettings: (patch) => log(JSON.stringify(patch)),
  pause: (where) => log(where),
});

const draft = composer.read();
const isPromotional = query.get('tag') !== 'value-adding';
const state = {
  text: draft.text,
  draft,
  campaign: new DraftCampaign(),
  answer: answerOf(isPromotional ? 'promotional' : 'value-adding', {
    ...(query.has('over') ? OVER : {}),
    verdict: verdictOf(isPromotional ? 'promotional' : 'value-adding', {
      evidence: isPromotional
        ? [
            evidenceOf(draft.text, '20% off', 'discount', 1.4),
            evidenceOf(draft.text, 'cornerloaf.com', 'own_link', 0.9),
            evidenceOf(draft.text, 'Today only', 'scarcity', 0.8),
          ]
        : [],
    }),
  }),
};
editor.focus();
badge.show(composer, state);
if (query.has('ask')) {
  badge.ask(composer, state, query.get('ask') === 'keys', {
    go: () => log('go'),
    stay: () => log('stay'),
  });
}
if (query.has('open')) {
  const host = document.querySelector('tact-badge');
  host?.shadowRoot?.querySelector<HTMLElement>('.pill')?.click();
}
