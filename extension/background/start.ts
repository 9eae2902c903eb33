import { browser } from 'wxt/browser';
import { createHandlers } from './handlers';
import { loadEngine } from './load-engine';
import { Router } from './router';
import { Services } from './services';
import { concernsSharing } from './settings-sync';
import { serveOpenTabs } from './tab-scripts';
import { REMINDER_ALARM } from './weekly-reminder';

const EXPIRY_ALARM = 'excerpts/expire';
const EXPIRY_MINUTES = 12 * 60;

/** Registers every listener at once, as a background that may be stopped at any time has to; the rest waits. */
export function startBackground(): void {
  const services = new Services({
    openEngine: loadEngine,
    now: () => new Date(),
    language: () => browser.i18n.getUILanguage(),
    languages: () => navigator.languages,
  });
  const router = new Router(createHandlers(services), {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/'),
  });
  browser.runtime.onMessage.addListener(router.listen);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EXPIRY_ALARM) quietly(services.ledger.expireExcerpts(Date.now()));
    if (name === REMINDER_ALARM) quietly(services.reminder.check());
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (concernsSharing(changes, area)) quietly(services.sync.run());
  });
  services.reminder.listen();
  quietly(services.publications.settleWaiting());
  browser.runtime.onInstalled.addListener(({ reason }) => void settleIn(services, reason));
  browser.permissions.onAdded.addListener(() => {
    services.reminder.listen();
    quietly(services.reminder.check());
    quietly(services.sites.permissionsGiven());
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    quietly(services.reminder.check());
    quietly(services.sites.permissionsTaken(origins));
  });
  browser.runtime.onStartup.addListener(() => {
    quietly(setAlarm());
    quietly(services.reminder.check());
    quietly(services.sync.run());
    services.refreshToolbar();
  });
}

/** After installation or update. A step that fails does not keep the others from being done. */
async function settleIn(services: Services, reason: string): Promise<void> {
  services.refreshToolbar();
  await Promise.allSettled([
    setAlarm(),
    services.reminder.check(),
    services.sync.run(),
    services.sites.restore().then(() => serveOpenTabs()),
    reason === 'install' ? welcome() : undefined,
  ]);
}

/** Nobody waits for these; what could not be done now is done when a page is loaded. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

async function setAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(EXPIRY_ALARM);
  // One that is further away was set before the clock was set back.
  if (alarm && alarm.scheduledTime <= Date.now() + EXPIRY_MINUTES * 60_000) return;
  await browser.alarms.create(EXPIRY_ALARM, { delayInMinutes: 1, periodInMinutes: EXPIRY_MINUTES });
}

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
}
