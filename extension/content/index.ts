import { PageWatch } from './page-watch';
import { removeDebris } from './badge/debris';

/** What starts and ends a content script; WXT's context is one. */
export interface ScriptLife {
  /** Called once, when the extension was reloaded or removed under the page, or a newer script took over. */
  onInvalidated(callback: () => void): unknown;
}

/** Starts Tact in a page. */
export function startContent(life: ScriptLife): void {
  removeDebris(document);
  const watch = new PageWatch(document);
  life.onInvalidated(() => watch.stop());
}
