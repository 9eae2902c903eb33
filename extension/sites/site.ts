import type { Network } from '../shared/vocabulary';

/** What publishing would make of a text as the composer is set now. Only `public` texts are posts. */
export type Fate = 'public' | 'scheduled' | 'draft' | 'edit' | 'private';

/** How a composer's text stands in the page (see reading/). */
export type Reading = 'field' | 'blocks' | 'plain-blocks' | 'pieces';

/** One of the fields that make up a text, such as the title over a body. */
export interface Part {
  readonly node: HTMLElement;
  readonly reading: Reading;
}

/** Keys that publish: Ctrl or Cmd with Enter, Enter alone (Shift+Enter is then a new line), or none. */
export type PublishKeys = 'mod-enter' | 'enter' | 'none';

/** One kind of composer of a network. Everything is looked up afresh at each use: pages replace their nodes at will. */
export interface Surface {
  /** Unique within its site. */
  readonly name: string;
  /** CSS selector of the node that holds the text, within its tree (document or open shadow root). */
  readonly editor: string;
  readonly reading: Reading;
  readonly keys: PublishKeys;
  /** Whether an element that matches `editor` really is this composer. Default: yes. */
  accepts?(editor: HTMLElement): boolean;
  /** The smallest element that holds text and controls of this one composer. */
  scope(editor: HTMLElement): HTMLElement;
  /** The control that publishes, or null while there is none (or where only keys do). */
  control(scope: HTMLElement, editor: HTMLElement): HTMLElement | null;
  /**
   * All fields of the text in their order, the editor among them, for composers with a title of their own. Default: the
   * editor alone.
   */
  parts?(editor: HTMLElement, scope: HTMLElement): readonly Part[];
  /** The editor that belongs to a field other than the editor itself (see `companion`); null: none. */
  editorOf?(companion: HTMLElement): HTMLElement | null;
  /** CSS selector of further fields whose focus begins the same composer, such as a title. */
  readonly companion?: string;
  /** Whether the text answers somebody. */
  isReply(editor: HTMLElement, scope: HTMLElement): boolean;
  /** Whether the text passes somebody's post on, with words of one's own. Default: no. */
  isQuote?(editor: HTMLElement, scope: HTMLElement): boolean;
  /** Marks of a text that will not become a new public post; the control's label is looked at anyway. */
  fate?(editor: HTMLElement, scope: HTMLElement): Fate;
  /** The control that publishes is called "save": its label says nothing about the text's fate. */
  readonly savesToPublish?: boolean;
  /** One press of the control publishes all editors of the scope, as one thread. */
  readonly threads?: boolean;
  /** The composer is gone only once its scope is: the text node alone may go between two steps of publishing. */
  readonly outlivesEditor?: boolean;
  /**
   * Marks in the page by which the site says that the text is out, for sites that keep it on the screen. They count when
   * they came after the attempt.
   */
  readonly success?: string;
  /** The page that leaves for another address after the attempt, without a message of failure, has published. */
  readonly leavesOnSuccess?: boolean;
  /** Most characters the site takes, where it has such a limit. */
  readonly limit?: CharacterLimit;
  /** The limit as the page itself tells it now; null: it does not, and `limit` holds. */
  limitIn?(editor: HTMLElement, scope: HTMLElement): CharacterLimit | null;
}

/** How a site counts the characters of a text. */
export interface CharacterLimit {
  readonly most: number;
  /**
   * `units`: UTF-16 units; `graphemes`: what a reader takes for one character; `weighted`: as X does, where an address
   * counts 23 and most scripts outside Latin count 2 (twitter-text configuration v3); `links-23`: graphemes, an address
   * counts 23 (Mastodon).
   */
  readonly count: 'units' | 'graphemes' | 'weighted' | 'links-23';
}

/** Names of the adapters. */
export type SiteId = (typeof SITE_IDS)[number];

/** One folder of extension/sites each; the manifest's hosts of each stand in hosts.ts, its page in tests/playground/pages. */
export const SITE_IDS = [
  'x',
  'facebook',
  'linkedin',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'phanpy',
  'elk',
  'reddit',
  'old-reddit',
  'pinterest',
  'tumblr',
  'youtube',
  'tiktok',
  'google-business',
  'wordpress',
  'generic',
] as const;

/** What Tact knows of one network's web client. Adapters only read. */
export interface Site {
  readonly id: SiteId;
  readonly network: Network;
  readonly surfaces: readonly Surface[];
  /** Editors that are never looked at, such as private messages. */
  readonly never?: string;
  /** Messages of this client that say that publishing failed. */
  readonly failure?: string;
  /** Same-origin frames in which this client keeps a composer (Gutenberg's canvas). */
  readonly frames?: string;
  /** Hosts of open shadow roots in which this client keeps a composer. */
  readonly shadowHosts?: string;
  /** What every page of this client has, on whatever host: tells a page that has no composer yet. */
  readonly marks?: string;
}
