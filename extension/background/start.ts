import { browser } from 'wxt/browser';
import { createHandlers } from './handlers';
import { loadEngine } from './load-engine';
import { Router } from './router';
import { Services } from './services';
import { serveOpenTabs } from './tab-scripts';

const EXPIRY_ALARM = 'excerpts/expire';
const EXPIRY_MINUTES = 12 * 60;

/** Registers every listener at once, as a background that may be stopped at any time has to; the rest waits. */
export function startBackground(): void {
  const services = new Services({
    openEngine: loadEngine,
    now: () => new Date(),
    language: () => browser.i18n.getUILanguage(),
  });
  const router = new Router(createHandlers(services), {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/'),
  });
  browser.runtime.onMessage.addListener(router.listen);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EXPIRY_ALARM)
      void services.ledger.expireExcerpts(Date.now()).catch(() => undefined);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void settleIn(services, reason));
  browser.permissions.onAdded.addListener(() => quietly(services.sites.permissionsGiven()));
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    quietly(services.sites.permissionsTaken(origins)),
  );
  browser.runtime.onStartup.addListener(() => {
    void setAlarm();
    services.refreshToolbar();
  });
}

/** After installation or update. A step that fails does not keep the others from being done. */
async function settleIn(services: Services, reason: string): Promise<void> {
  services.refreshToolbar();
  await Promise.allSettled([
    setAlarm(),
    services.sites.restore().then(() => serveOpenTabs()),
    reason === 'install' ? welcome() : undefined,
  ]);
}

/** Nobody waits for these; what could not be done now is done when a page is loaded. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(EXPIRY_ALARM)) return;
  await browser.alarms.create(EXPIRY_ALARM, { delayInMinutes: 1, periodInMinutes: EXPIRY_MINUTES });
}

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
}
