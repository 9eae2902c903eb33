import { Badge } from '../../../extension/content/badge/badge';
import { isOverLimit } from '../../../extension/content/badge/sentences';
import { ComposerSession } from '../../../extension/content/composer-session';
import { PublishPause } from '../../../extension/content/publish-pause';
import { PublishWatcher } from '../../../extension/content/publish-watcher';
import { DEFAULT_SETTINGS } from '../../../extension/shared/settings';
import { Composer } from '../../../extension/sites/composer';
import type { Site, Surface } from '../../../extension/sites/site';
import { answerOf, OVER } from '../content/verdicts';

/** A composer whose posts would go over the limit, with the pause switched on; what happens is told on the root element:
 * `/pause?scene=dialog&keys=enter&control=none`. */
const query = new URLSearchParams(location.search);
const inside = `<div class="editor" contenteditable="true" style="min-height: 60px"></div>
  <button class="send" type="button">Post</button>`;
document.documentElement.innerHTML = `<head><title>Pause</title></head><body>${
  query.get('scene') === 'dialog'
    ? `<dialog class="composer">${inside}</dialog>`
    : `<div class="composer" style="margin: 40px; width: 500px">${inside}</div>`
}</body>`;
document.querySelector('dialog')?.showModal();

const surface: Surface = {
  name: 'harness',
  editor: '.editor',
  reading: 'plain-blocks',
  keys: query.get('keys') === 'enter' ? 'enter' : 'mod-enter',
  scope: (editor) => editor.closest<HTMLElement>('.composer') ?? editor,
  control: (scope) =>
    query.get('control') === 'none' ? null : scope.querySelector<HTMLElement>('.send'),
  isReply: () => false,
};
const site: Site = { id: 'x', network: 'x', surfaces: [surface] };
const editor = document.querySelector<HTMLElement>('.editor');
const send = document.querySelector<HTMLElement>('.send');
if (!editor || !send) throw new Error('no composer');

const told = { posted: 0, published: 0 };
const tell = () => {
  document.documentElement.dataset.told = `${told.posted} posted, ${told.published} counted`;
};
/** What the page does: it posts the text and empties its box. */
function post(): void {
  if (!editor?.textContent) return;
  told.posted += 1;
  editor.textContent = '';
  tell();
}
send.addEventListener('click', post);
editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  if (surface.keys === 'enter' || event.ctrlKey) {
    event.preventDefault();
    post();
  }
});

const settings = { ...DEFAULT_SETTINGS, language: 'en', pauseBeforePublishing: true } as const;
const badge = new Badge(document, {
  settings: () => settings,
  changeSettings: () => undefined,
  pause: () => undefined,
});
const composer = new Composer(site, surface, editor);
const session = new ComposerSession(composer, {
  host: location.host,
  view: badge,
  classify: () => Promise.resolve(answerOf('promotional', OVER)),
  onFailure: () => undefined,
});
const pause = new PublishPause({
  page: document,
  sessions: () => [session],
  isOn: () => settings.pauseBeforePublishing,
  isOverLimit: ({ answer }) => isOverLimit(answer),
  ask: (...question) => badge.ask(...question),
  onSecondPress: () => badge.dropQuestion(),
  onGo: (each) => watcher.begin(each),
});
const watcher = new PublishWatcher({
  page: document,
  sites: [site],
  sessions: () => [session],
  sessionOf: () => session,
  onPublished: () => {
    session.closePublication();
    told.published += 1;
    tell();
  },
});
Object.assign(window, { judged: () => session.judgement()?.text });
window.addEventListener('pagehide', () => pause.stop());
tell();
editor.focus();
