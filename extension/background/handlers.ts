import type { RequestOf } from '../shared/protocol/envelope';
import type {
  DraftAnswer,
  MergeAnswer,
  PeriodAnswer,
  PublishedAnswer,
  TimeNote,
  WeekAnswer,
} from '../shared/protocol/messages';
import type { Settings } from '../shared/settings';
import { copyLedger } from './ledger-copy';
import type { Merge } from './ledger-merge';
import { LedgerError } from './ledger-store';
import type { Handlers } from './router';
import type { Sender } from './sender';
import type { Services } from './services';
import { isPaused } from './site-access';
import { serveOpenTab } from './tab-scripts';

/** Connects each message with the service that does it. */
export function createHandlers(services: Services): Handlers {
  const { amendments, drafts, engine, ledger, publications, settings, sites } = services;
  return {
    async 'draft/classify'(draft, sender) {
      const chosen = await settings.read();
      if (isPaused(chosen, hostsOf(draft.host, sender))) {
        return { status: 'unavailable', reason: 'paused' };
      }
      const answer = await drafts.answer(draft);
      return isUncounted(chosen, sender) ? withoutOutlook(answer) : answer;
    },
    async 'post/published'(post, sender): Promise<PublishedAnswer> {
      const chosen = await settings.read();
      if (isUncounted(chosen, sender)) return { status: 'refused', reason: 'private' };
      if (isPaused(chosen, hostsOf(post.host, sender))) {
        return { status: 'refused', reason: 'paused' };
      }
      // Counting a private window's posts was allowed, keeping their words was not.
      const answer = await publications.add(post, { keepsExcerpt: !sender.isPrivate });
      services.refreshToolbar();
      return answer;
    },
    'week/read': ({ weekOffset }) => readWeek(services, weekOffset),
    async 'post/correct'({ of, kind }) {
      const outcome = await amendments.correct(of, kind);
      services.refreshToolbar();
      return outcome;
    },
    async 'post/delete'({ of }) {
      const outcome = await amendments.remove(of);
      services.refreshToolbar();
      return outcome;
    },
    'settings/read': () => settings.read(),
    'settings/change': (patch, sender) => changeSettings(services, patch, sender),
    'site/read': ({ host }) => sites.state(host),
    'site/pause': ({ host, paused }) => sites.pause(host, paused),
    async 'site/enable'({ origin, enabled, tabId }) {
      return { ok: await sites.enable(origin, enabled, tabId) };
    },
    async 'site/serve'({ tabId }) {
      await serveOpenTab(tabId);
      return { ok: true };
    },
    'time/note': (note, sender) => noteTime(services, note, sender),
    'period/read': (request) => readPeriod(services, request),
    'ledger/export': () => copyLedger(ledger),
    'ledger/merge': ({ isTrial, ...given }) => mergeLedger(services, given, isTrial),
    async 'learning/read'() {
      const overlay = await ledger.overlay();
      return overlay && [...overlay];
    },
    'learning/write': ({ bytes }) => amendments.adoptLearning(Uint8Array.from(bytes)),
    'sync/read': () => services.sync.status(),
    'data/erase': () => eraseAll(services),
    'learning/reset': () => amendments.resetLearning(),
    'engine/status': () => engine.status(),
  };
}

/** Whether a sender's posts stay out of the ledger: private windows do, unless the person allowed it. */
function isUncounted({ countPrivate }: Settings, { isPrivate }: Sender): boolean {
  return isPrivate && !countPrivate;
}

function withoutOutlook(answer: DraftAnswer): DraftAnswer {
  if (answer.status !== 'ok') return answer;
  return { ...answer, projection: answer.now, uncounted: 'private' };
}

function hostsOf(claimed: string, sender: Sender): readonly string[] {
  return claimed ? [claimed, ...sender.hosts] : sender.hosts;
}

async function readWeek(
  { ledger, now, settings, summaries }: Services,
  weekOffset: number,
): Promise<WeekAnswer | { error: string }> {
  try {
    const summary = await summaries.read(weekOffset);
    const excerpts = await ledger.excerpts(now().getTime());
    const recent = summary.recent.map((post) => ({
      ...post,
      excerpt: excerpts.get(post.id) ?? null,
    }));
    const readOnly = await ledger.readOnly();
    return {
      ...{ summary, recent, settings: await settings.read() },
      readOnly: readOnly !== null,
      ...(readOnly && { readOnlyReason: readOnly }),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
}

async function noteTime(
  { ledger, settings, summaries }: Services,
  note: TimeNote,
  sender: Sender,
): Promise<{ ok: boolean }> {
  const chosen = await settings.read();
  const isWanted = chosen.trackTime && !isUncounted(chosen, sender);
  if (!isWanted || isPaused(chosen, hostsOf(note.host, sender))) return { ok: false };
  try {
    if (await ledger.noteTime(note)) summaries.timeHasPassed();
    return { ok: true };
  } catch (error) {
    // A ledger that may only be read stays so; another failure may pass: a page that hears of it tells the time again.
    if (error instanceof LedgerError && error.code === 'read_only') return { ok: false };
    throw error;
  }
}

async function readPeriod(
  { settings, summaries }: Services,
  request: RequestOf<'period/read'>,
): Promise<PeriodAnswer | { error: string }> {
  try {
    const summary = await summaries.readPeriod(request);
    if (!summary.period) return { error: 'period' };
    return { summary, period: summary.period, settings: await settings.read() };
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
}

async function mergeLedger(
  services: Services,
  given: Merge,
  isTrial: boolean,
): Promise<MergeAnswer> {
  const { ledger, summaries } = services;
  try {
    const outcome = await ledger.merge(given, isTrial);
    if (!outcome) return { ok: false, reason: 'conflict' };
    if (!isTrial) {
      summaries.invalidate();
      services.refreshToolbar();
    }
    return { ok: true, ...outcome };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, reason: error.code };
    throw error;
  }
}

/** Content scripts may move the badge, nothing else. */
const CONTENT_SETTINGS: readonly string[] = ['badgeCorner'] satisfies (keyof Settings)[];

async function changeSettings(
  services: Services,
  patch: Partial<Settings>,
  sender: Sender,
): Promise<Settings> {
  const { settings } = services;
  const isAllowed =
    sender.place === 'page' || Object.keys(patch).every((key) => CONTENT_SETTINGS.includes(key));
  if (!isAllowed) return settings.read();
  const changed = await settings.change(patch);
  await services.settingsChanged(patch, changed);
  return changed;
}

async function eraseAll(services: Services): Promise<{ ok: boolean }> {
  const { drafts, engine, ledger, publications, settings, sites, summaries, sync, texts } =
    services;
  try {
    await sites.disableAll();
    await publications.forgetWaiting();
    await ledger.eraseAll();
    await settings.erase();
    // Last: while sharing was on, it could have come back.
    await sync.erase();
  } catch {
    return { ok: false };
  } finally {
    texts.clear();
    drafts.forget();
    summaries.invalidate();
    // A fresh engine knows neither profile nor corrections.
    engine.drop();
    services.refreshToolbar();
    // There is none any more.
    await services.reminder.check();
  }
  return { ok: true };
}
