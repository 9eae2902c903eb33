// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeState, Judged, PauseAnswers } from '../../../extension/content/badge-state';
import { Badge } from '../../../extension/content/badge/badge';
import { DraftCampaign } from '../../../extension/content/draft-campaign';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import { Composer } from '../../../extension/sites/composer';
import type { Site, Surface } from '../../../extension/sites/site';
import { answerOf, evidenceOf, OVER, verdictOf } from './verdicts';
import { fakeTopLayer } from './fake-top-layer';

const TEXT = 'Today only: 20% off';
const surface: Surface = {
  name: 'test',
  editor: 'textarea',
  reading: 'field',
  keys: 'mod-enter',
  scope: (editor) => editor.parentElement ?? editor,
  control: (scope) => scope.querySelector<HTMLElement>('#send'),
  isReply: () => false,
  limit: { most: 15, count: 'units' },
};
const site: Site = { id: 'x', network: 'x', surfaces: [surface] };

let badge: Badge;
let settings: Settings;
const campaign = new DraftCampaign();
const changeSettings = vi.fn();
const pause = vi.fn();

let restoreTopLayer: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  restoreTopLayer = fakeTopLayer();
  document.body.innerHTML =
    '<div><textarea id="e"></textarea><button id="send">Post</button></div><div><textarea id="other"></textarea></div>';
  settings = { ...DEFAULT_SETTINGS, language: 'en' };
  badge = new Badge(document, { settings: () => settings, changeSettings, pause });
  find('#e').focus();
});

afterEach(() => {
  badge.destroy();
  restoreTopLayer();
  document.body.innerHTML = '';
  vi.clearAllMocks();
  vi.useRealTimers();
});

function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const root = (): ShadowRoot => find('tact-badge').shadowRoot as ShadowRoot;
const pill = () => find('.pill', root());
const panel = () => find('[data-part="panel"]', root());
const question = () => find('[data-part="question"]', root());
const spoken = () => find('[role="status"]', root()).textContent;
const words = (element: Element) => element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const composerOf = (selector: string) => new Composer(site, surface, find(selector));

function stateOf(parts: Partial<Judged> = {}, text = TEXT): BadgeState {
  return { text, draft: null, answer: answerOf('promotional', parts), campaign };
}

const show = (parts: Partial<Judged> = {}, text = TEXT, selector = '#e') =>
  badge.show(composerOf(selector), stateOf(parts, text));

function key(code: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: code,
    code,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  find('#e').dispatchEvent(event);
  return event;
}
const shortcut = (code: string) => key(code, { altKey: true, shiftKey: true });
const pass = () => vi.advanceTimersByTimeAsync(2_000);

describe('the closed tag', () => {
  it('says itself that posting would go over the limit', () => {
    show();
    expect(words(pill())).toBe('promotional offer 4 over');
    show(OVER);
    expect(words(pill())).toBe('promotional over your 10% 4 over');
    expect(pill().getAttribute('aria-label')).toBe('Tact: promotional, over your 10%, 4 over');
    settings = { ...settings, language: 'fr' };
    badge.refresh();
    expect(words(pill())).toBe('promotionnel au-delà de vos 10 % 4 de trop');
  });

  it('says nothing of length while the text fits', () => {
    show(OVER, '20% off');
    expect(words(pill())).toBe('promotional over your 10%');
  });

  it('is spoken when tag or warning change, not for another kind or another key', async () => {
    show();
    await pass();
    expect(spoken()).toBe('Tact: promotional, offer');
    show({ verdict: verdictOf('promotional', { kind: 'showcase' }) }, `${TEXT}!`);
    await pass();
    expect(spoken()).toBe('Tact: promotional, offer');
    show(OVER, `${TEXT}!!`);
    await pass();
    expect(spoken()).toBe('Tact: promotional, over your 10%');
    show({ ...OVER, verdict: verdictOf('promotional', { kind: 'ask' }) }, `${TEXT}!!!`);
    await pass();
    expect(spoken()).toBe('Tact: promotional, over your 10%');
    show();
    await pass();
    expect(spoken()).toBe('Tact: promotional, offer');
  });
});

describe('the panel', () => {
  it('says first what to do instead', () => {
    show(OVER);
    pill().click();
    const [first] = find('.body', panel()).children;
    expect(first && words(first)).toBe(
      'Before you post itGive 3 value posts first: then there is room for this one.',
    );
  });

  it('turns to another kind of post when many value posts are missing', () => {
    show({ ...OVER, now: { ...OVER.now, valuePostsToRoom: 12 } });
    pill().click();
    expect(words(find('.instead', panel()))).toContain('Turn it into a tip');
  });

  it('has no advice against a post that may go out', () => {
    show();
    pill().click();
    expect(panel().querySelector('.instead')).toBeNull();
  });

  it('quotes the words of a text field, which cannot be marked there', () => {
    const evidence = [evidenceOf(TEXT, '20% off', 'discount', 1)];
    show({ verdict: verdictOf('promotional', { evidence }) });
    pill().click();
    expect(words(find('.reasons', panel()))).toBe('“20% off”: a discount');
  });

  it('tells the length quietly, and the keys', () => {
    show();
    pill().click();
    expect(words(find('.length', panel()))).toBe('19 of 15 characters');
    expect(words(find('.keys', panel()))).toBe('Alt+Shift+W opens · Alt+Shift+H hides');
  });

  it('pauses here and everywhere in one press', () => {
    show();
    pill().click();
    find('[data-action="pause"]', panel()).click();
    find('[data-action="pause-everywhere"]', panel()).click();
    expect(pause.mock.calls).toEqual([['host'], ['everywhere']]);
  });

  it('opens by key, goes in, and gives the focus back to the text', () => {
    show();
    expect(shortcut('KeyW').defaultPrevented).toBe(true);
    expect(root().activeElement).not.toBeNull();
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(panel().hasAttribute('open')).toBe(false);
    expect(document.activeElement).toBe(find('#e'));
  });
});

describe('the tag is hidden', () => {
  const isHidden = () => pill().classList.contains('hidden');

  it('for one text by a press, and stands beside another composer again', async () => {
    show(OVER);
    pill().click();
    find('[data-action="hide"]', panel()).click();
    expect(isHidden()).toBe(true);
    expect(panel().hasAttribute('open')).toBe(false);
    await pass();
    expect(spoken()).toBe('Tact’s tag is hidden. Alt+Shift+H shows it again.');
    show({}, `${TEXT} again`);
    expect(isHidden()).toBe(true);
    show({}, TEXT, '#other');
    expect(isHidden()).toBe(false);
  });

  it('until the next text of the same composer', () => {
    show();
    pill().click();
    find('[data-action="hide"]', panel()).click();
    badge.hide(composerOf('#e'));
    show({}, 'another');
    expect(isHidden()).toBe(false);
  });

  it('in the page by key, and comes back by key', () => {
    show();
    expect(shortcut('KeyH').defaultPrevented).toBe(true);
    show({}, TEXT, '#other');
    expect(isHidden()).toBe(true);
    shortcut('KeyW');
    expect(panel().hasAttribute('open')).toBe(false);
    shortcut('KeyH');
    expect(isHidden()).toBe(false);
  });

  it('by a key that stays with the page where there is no tag', () => {
    expect(shortcut('KeyH').defaultPrevented).toBe(false);
  });
});

describe('the question before a post', () => {
  const answers = () => ({ go: vi.fn(), stay: vi.fn() }) satisfies PauseAnswers;
  const askAbout = (given: PauseAnswers, byKeys = false) =>
    badge.ask(composerOf('#e'), stateOf(OVER), byKeys, given);

  it('stands there without taking the focus', () => {
    askAbout(answers());
    expect(question().hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(find('#e'));
    expect(words(find('.asked', question()))).toBe(
      'With this one, 3 of 28 posts would be promotional. Post it anyway?',
    );
  });

  it('is answered once', () => {
    const given = answers();
    askAbout(given);
    find('[data-answer="go"]', question()).click();
    expect(given.go).toHaveBeenCalledTimes(1);
    expect(given.stay).not.toHaveBeenCalled();
    expect(question().hasAttribute('open')).toBe(false);
  });

  it.each([
    ['its button', () => find('[data-answer="stay"]', question()).click()],
    ['Escape', () => key('Escape')],
  ])('means to keep writing by %s, and gives the focus back', (_name, act) => {
    const given = answers();
    askAbout(given);
    find('#send').focus();
    act();
    expect(given.stay).toHaveBeenCalledTimes(1);
    expect(given.go).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('#e'));
  });

  it('says that the same keys post it where only they can', () => {
    askAbout({ go: null, stay: vi.fn() }, true);
    expect(question().querySelector('[data-answer="go"]')).toBeNull();
    expect(words(question())).toContain('The same keys once more post it.');
  });

  it('goes when the text changes or the person presses again', () => {
    askAbout(answers());
    show(OVER, `${TEXT} now`);
    expect(question().hasAttribute('open')).toBe(false);
    askAbout(answers());
    badge.dropQuestion();
    expect(question().hasAttribute('open')).toBe(false);
  });

  it('is asked even where the tag is hidden', () => {
    show(OVER);
    shortcut('KeyH');
    askAbout(answers());
    expect(question().hasAttribute('open')).toBe(true);
    shortcut('KeyW');
    expect(root().activeElement).toBe(find('[data-answer="go"]', question()));
  });
});
