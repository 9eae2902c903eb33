import type { PageHealth as Report, PageState } from '../shared/page-health';
import { type Composer, composerAt } from '../sites/composer';
import { generic } from '../sites/generic/site';
import { networkOfHost } from '../sites/hosts';
import { fateOfLabel, labelOf } from '../sites/labels';
import type { Site } from '../sites/site';
import { survey } from '../sites/survey';
import { deepFocus, originOf } from './deep-focus';

/** So much text is a draft: less may be a name or a search. UTF-16 units. */
const LEAST_TEXT = 20;

/** Windows and forms in which a box and a button surely belong together. */
const GROUPS = 'form, dialog, [role="dialog"]';
/** What such a group holds when it is no composer: a sign-in, a search, a conversation. */
const OTHER_GROUPS = '[type="password"], [type="search"], [role="searchbox"], [role="log"]';
/** Addresses of conversations, and of stories, which are answered by message; on every network. */
const CONVERSATIONS = /\/(messages?|messaging|messenger|direct|inbox|chat|dm|stories)(\/|$)/i;

/** Signs that a box was written in. */
const SIGNS = ['input', 'keyup'];

/** What the state of a page depends on. */
export interface HealthParts {
  readonly page: Document;
  readonly sites: readonly Site[];
  /** Whether Tact is paused here: then nothing is looked at. */
  readonly isSilent: () => Promise<boolean>;
  /** A box that no adapter of the network knows, and that can safely be read as on any page. */
  readonly onFallback: (composer: Composer) => void;
}

/**
 * Notices that a network's page has changed under its adapter: somebody writes in a box that looks like a composer and
 * none of the adapters claims it, or a composer has lost its control. It looks at what has the focus, at nothing else.
 */
export class PageHealth {
  private state: PageState = 'idle';
  private readonly abort = new AbortController();
  /** Follows the box that has the focus. */
  private box = new AbortController();
  private hasMatched = false;
  private readonly network: Report['network'];
  private readonly fallback: Site;

  constructor(private readonly parts: HealthParts) {
    const { page, sites } = parts;
    this.network = networkOfHost(page.location.host);
    this.fallback = asPartOf(sites, this.network ?? 'other');
    page.defaultView?.addEventListener('focusin', (event) => this.look(originOf(event)), {
      signal: this.abort.signal,
      capture: true,
      passive: true,
    });
    this.look(deepFocus(page));
  }

  /** Counts afresh what the adapters match. */
  report(): Report {
    const { page, sites } = this.parts;
    return {
      host: page.location.host,
      network: this.network,
      state: this.state,
      surfaces: survey(sites, page),
    };
  }

  stop(): void {
    this.abort.abort();
    this.box.abort();
  }

  private look(element: Element | null): void {
    this.box.abort();
    if (!element) return;
    const composer = composerAt(this.parts.sites, element);
    if (composer) return this.take(composer);
    if (this.network === null || this.isNobodysBusiness(element)) return;
    const found = composerAt([this.fallback], element);
    if (found) this.follow(found, () => this.judge(found));
  }

  private take(composer: Composer): void {
    this.state = 'fine';
    this.hasMatched = true;
    if (composer.surface.keys !== 'none') return;
    this.follow(composer, () => {
      this.state = composer.control() ? 'fine' : 'no-control';
    });
  }

  private isNobodysBusiness(element: Element): boolean {
    const { page, sites } = this.parts;
    if (CONVERSATIONS.test(page.location.pathname)) return true;
    return sites.some(({ never }) => never !== undefined && element.closest(never) !== null);
  }

  /** Calls back each time the box was written in and holds a draft. */
  private follow(composer: Composer, onDraft: () => void): void {
    const box = new AbortController();
    this.box = box;
    const onSign = () => {
      if (box.signal.aborted || !composer.isConnected) return;
      if (composer.read().text.trim().length >= LEAST_TEXT) onDraft();
    };
    void this.parts.isSilent().then((isSilent) => {
      if (isSilent || box.signal.aborted || this.abort.signal.aborted) return;
      for (const sign of SIGNS) {
        const options = { signal: box.signal, passive: true };
        // The page does its own work first.
        composer.editor.addEventListener(sign, () => setTimeout(onSign, 0), options);
      }
    });
  }

  private judge(composer: Composer): void {
    const isPost = isLikeAPost(composer);
    if (isPost && !this.hasMatched) {
      this.state = 'fallback';
      this.box.abort();
      this.parts.onFallback(composer);
    } else if (isPost || !this.hasMatched) {
      this.state = 'unmatched';
    }
  }
}

/** The generic adapter under a network's name, with all that the network's own ones leave alone. */
function asPartOf(sites: readonly Site[], network: Site['network']): Site {
  const join = (selectors: readonly (string | undefined)[]) =>
    selectors.filter((selector) => selector !== undefined).join(', ');
  const failure = join(sites.map((site) => site.failure));
  return {
    ...generic,
    network,
    never: join([generic.never, ...sites.map(({ never }) => never)]),
    ...(failure === '' ? {} : { failure }),
  };
}

/** Whether a box stands in a form or dialog with a button in words that neither saves, drafts nor schedules. */
function isLikeAPost(composer: Composer): boolean {
  const group = composer.editor.closest(GROUPS);
  if (!group || group.querySelector(OTHER_GROUPS)) return false;
  const control = composer.control();
  if (!control || !group.contains(control)) return false;
  const label = labelOf(control);
  return /\p{L}/u.test(label) && fateOfLabel(label) === null;
}
