import type { DiagnosticFacts } from '../shared/diagnostics';
import type { PageHealth } from '../shared/page-health';
import type { RecentPost } from '../shared/protocol/messages';
import type { Region, Settings } from '../shared/settings';
import type { Summary } from '../shared/summary';
import type { Kind, Network } from '../shared/vocabulary';

/** The page in the open tab, as far as Tact may know it. */
export interface SiteView {
  readonly host: string;
  /** Network of a built-in adapter, or null where only the generic one could serve. */
  readonly network: Network | null;
  readonly paused: boolean;
  /** The generic adapter is on here. */
  readonly generic: boolean;
  /** The browser lets Tact work here. */
  readonly permitted: boolean;
  /** The tab stands in a private window. */
  readonly isPrivate: boolean;
}

/** How the open page's content script gets on, and what a report about it should hold. */
export interface PageView {
  readonly health: PageHealth;
  readonly facts: DiagnosticFacts;
}

/** One week and all around it, ready to be drawn. */
export interface WeekView {
  readonly summary: Summary;
  readonly recent: readonly RecentPost[];
  readonly settings: Settings;
  /** The ledger was written by a newer Tact: shown, never changed. */
  readonly readOnly: boolean;
  /** Why: a newer Tact made it, or it could not be brought up to date (tried again with the next post). */
  readonly readOnlyReason?: 'newer' | 'not_upgraded';
  /** The classifier could not start: posts are not tagged for now. */
  readonly engineFailed: boolean;
}

/** What the popup shows. Plain data: drawn the same from messages and from fixtures. */
export type PopupView =
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed';
      readonly reason: string;
      /** Known even so, unless the background does not answer at all. */
      readonly settings: Settings | null;
    }
  | { readonly status: 'ready'; readonly week: WeekView };

/** The settings in force, as far as they are known. */
export function settingsOf(shown: PopupView): Settings | null {
  if (shown.status === 'loading') return null;
  return shown.status === 'failed' ? shown.settings : shown.week.settings;
}

/** The last change that can be taken back. */
export interface UndoOffer {
  readonly id: string;
  readonly from: Kind;
  readonly to: Kind;
}

/** Everything the person can do in the popup. */
export interface PopupActions {
  showWeek(offset: number): void;
  correct(post: RecentPost, kind: Kind): void;
  remove(post: RecentPost): void;
  undo(offer: UndoOffer): void;
  pauseHere(paused: boolean): void;
  pauseEverywhere(paused: boolean): void;
  /** Must be called inside the click: it asks the browser for the site's permission. */
  useHere(enabled: boolean): void;
  /** The same, for a network that Tact knows. */
  allowHere(): void;
  /** Lets a quiet network go: it is not called quiet any more. */
  letGo(network: Network): void;
  /** Takes a network back that was let go. */
  takeBack(network: Network): void;
  /** Where the person's contests are held. */
  chooseRegion(region: Region): void;
  openOptions(): void;
  /** Opens the report at an address inside the package, in a tab. */
  openReport(address: string): void;
  retry(): void;
}
