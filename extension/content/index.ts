import { answerPage } from '../shared/protocol/page';
import { sitesFor } from '../sites/registry';
import { removeDebris } from './badge/debris';
import { PageHealth } from './page-health';
import { PageWatch } from './page-watch';

/** What starts and ends a content script; WXT's context is one. */
export interface ScriptLife {
  /** Called once, when the extension was reloaded or removed under the page, or a newer script took over. */
  onInvalidated(callback: () => void): unknown;
}

/** Starts Tact in a page. */
export function startContent(life: ScriptLife): void {
  removeDebris(document);
  const end = new AbortController();
  const watch = new PageWatch(document, () => end.abort());
  const health = new PageHealth({
    page: document,
    sites: sitesFor(location.host),
    isSilent: () => watch.isSilent(),
    onFallback: (composer) => void watch.use(composer),
  });
  const stopAnswering = answerPage({
    health: () => health.report(),
    leave: (hosts) => {
      if (hosts.some(isHere)) watch.stop();
    },
  });
  const options = { signal: end.signal, passive: true };
  addEventListener('pagehide', () => watch.goAway(), options);
  addEventListener('pageshow', ({ persisted }) => persisted && watch.comeBack(), options);
  document.addEventListener('resume', () => watch.comeBack(), options);
  end.signal.addEventListener('abort', () => {
    health.stop();
    stopAnswering();
  });
  life.onInvalidated(() => watch.stop());
}

/** Whether a host, as match patterns write it or with its port, is this page's. */
function isHere(host: string): boolean {
  if (host === '*' || host === location.host || host === location.hostname) return true;
  return host.startsWith('*.') && `.${location.hostname}`.endsWith(host.slice(1));
}
