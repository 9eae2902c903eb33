import type { Network } from '../shared/vocabulary';

/** What publishing would make of a text as the composer is set now. Only `public` texts are posts. */
export type Fate = 'public' | 'scheduled' | 'draft' | 'edit' | 'private';

/** How a composer's text stands in the page (see reading/). */
export type Reading = 'field' | 'blocks' | 'plain-blocks';

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
  /** Whether the text answers somebody. */
  isReply(editor: HTMLElement, scope: HTMLElement): boolean;
  /** Marks of a text that will not become a new public post; the control's label is looked at anyway. */
  fate?(editor: HTMLElement, scope: HTMLElement): Fate;
  /** One press of the control publishes all editors of the scope, as one thread. */
  readonly threads?: boolean;
  /** The composer is gone only once its scope is: the text node alone may go between two steps of publishing. */
  readonly outlivesEditor?: boolean;
}

/** Names of the adapters. */
export type SiteId =
  'x' | 'facebook' | 'linkedin' | 'bluesky' | 'mastodon' | 'phanpy' | 'elk' | 'generic';

/** What Tact knows of one network's web client. Adapters only read. */
export interface Site {
  readonly id: SiteId;
  readonly network: Network;
  readonly surfaces: readonly Surface[];
  /** Editors that are never looked at, such as private messages. */
  readonly never?: string;
  /** Messages of this client that say that publishing failed. */
  readonly failure?: string;
}
