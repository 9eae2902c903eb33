import { browser } from 'wxt/browser';
import { reminderCatalog } from '../locales/reminder';
import { createTranslator, resolveLanguage } from '../shared/i18n';
import type { Reminder, Settings } from '../shared/settings';
import type { Summary } from '../shared/summary';
import { localDateOf, resolveWeekStart } from './local-calendar';
import { reminderSentence } from './reminder-sentence';
import { daysIntoWeek, isSameWeek, lastDue, nextDue } from './reminder-time';
import type { SettingsStore } from './settings-store';
import type { Summaries } from './summaries';

/** Name of the alarm, and beginning of the notification's id. */
export const REMINDER_ALARM = 'reminder/week';
/** A browser that was closed or asleep may be so late, in milliseconds: 12 hours. Later only while the week lasts. */
const LATE = 12 * 60 * 60 * 1000;
/** On the first days of a week there is little to tell of it: the week before is told. */
const DAYS_OF_LOOKING_BACK = 2;

const RECORD_KEY = 'reminder';
const RECORD_VERSION = 1;
/** Days remembered: a clock that was set forwards and back must not make the reminder come twice. */
const MOST_TOLD = 8;

/** What is remembered of reminders, in `storage.local`. */
interface ReminderRecord {
  /** The choice that is followed, and since when: a moment before it was chosen is not caught up on. */
  readonly day: number;
  readonly hour: number;
  readonly since: number;
  /** Days on which a reminder that was given was due, latest last. */
  readonly told: readonly string[];
}

/** What reminding takes. */
export interface ReminderParts {
  readonly settings: SettingsStore;
  readonly summaries: Summaries;
  readonly now: () => Date;
  /** The browser's own language, which decides when weeks start where the person has not. */
  readonly language: () => string;
  /** Languages that the person reads, the preferred one first. */
  readonly languages: () => readonly string[];
}

/** Tells the week in a notification on the chosen day, once a week, where the person wants it and the browser lets it. */
export class WeeklyReminder {
  private queue: Promise<void> = Promise.resolve();
  private isListening = false;

  constructor(private readonly parts: ReminderParts) {}

  /** Tells what is due and sets the alarm for the next time, or none. Never rejects. To be called whenever either may
   * have changed: on start, on the alarm, with settings and permissions. */
  check(): Promise<void> {
    this.queue = this.queue.then(() => this.checkNow()).catch(() => undefined);
    return this.queue;
  }

  /** Opens the week when its notification is clicked. The browser has no notifications before they are permitted. */
  listen(): void {
    const { notifications } = browser as Partial<typeof browser>;
    if (!notifications || this.isListening) return;
    this.isListening = true;
    notifications.onClicked.addListener((id) => {
      if (!id.startsWith(REMINDER_ALARM)) return;
      void notifications.clear(id);
      void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    });
  }

  private async checkNow(): Promise<void> {
    const settings = await this.parts.settings.read();
    const { reminder } = settings;
    if (!reminder || !(await mayNotify())) {
      await browser.alarms.clear(REMINDER_ALARM);
      return;
    }
    const now = this.parts.now();
    await browser.alarms.create(REMINDER_ALARM, { when: nextDue(now, reminder).getTime() });
    const record = await this.follow(reminder, now);
    const due = lastDue(now, reminder);
    if (!settings.pausedEverywhere && this.isToBeTold(due, now, record, settings)) {
      await this.tell(due, now, record, settings);
    }
  }

  /** What is remembered for this choice; begins anew with a new one. */
  private async follow({ day, hour }: Reminder, now: Date): Promise<ReminderRecord> {
    const known = readRecord((await browser.storage.local.get(RECORD_KEY))[RECORD_KEY]);
    const isKnown = known?.day === day && known.hour === hour && known.since <= now.getTime();
    if (isKnown) return known;
    const record = { day, hour, since: now.getTime(), told: known?.told ?? [] };
    await saveRecord(record);
    return record;
  }

  private isToBeTold(due: Date, now: Date, record: ReminderRecord, settings: Settings): boolean {
    const weekStart = this.weekStart(settings);
    if (due.getTime() < record.since) return false;
    if (now.getTime() - due.getTime() > LATE && !isSameWeek(due, now, weekStart)) return false;
    return !record.told.some((day) => isSameWeek(dayOf(day), due, weekStart));
  }

  private async tell(due: Date, now: Date, record: ReminderRecord, chosen: Settings) {
    const summary = await this.parts.summaries.read(this.offset(due, now, chosen));
    const day = localDateOf(due);
    // Before it is told: it must not come twice, whatever happens in between.
    await saveRecord({ ...record, told: [...record.told, day].slice(-MOST_TOLD) });
    try {
      await this.notify(day, summary, chosen);
    } catch {
      await saveRecord(record);
    }
  }

  /** Which week is told, counted back from the one of `now`. */
  private offset(due: Date, now: Date, settings: Settings): number {
    const weekStart = this.weekStart(settings);
    const isOver = isSameWeek(due, now, weekStart) ? 0 : 1;
    return daysIntoWeek(due, weekStart) < DAYS_OF_LOOKING_BACK ? isOver + 1 : isOver;
  }

  private async notify(day: string, summary: Summary, { language }: Settings): Promise<void> {
    const t = createTranslator(resolveLanguage(language, this.parts.languages()), [
      reminderCatalog,
    ]);
    await browser.notifications.create(`${REMINDER_ALARM}/${day}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: t('reminder_title'),
      message: reminderSentence(summary, t),
    });
  }

  private weekStart({ weekStart }: Settings) {
    return resolveWeekStart(weekStart, this.parts.language());
  }
}

/** Whether the person has let Tact notify; the options page asks. */
function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

function dayOf(localDate: string): Date {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function readRecord(stored: unknown): ReminderRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, day, hour, since, told } = stored as Partial<Record<string, unknown>>;
  if (version !== RECORD_VERSION || !Array.isArray(told)) return null;
  if (typeof day !== 'number' || typeof hour !== 'number' || typeof since !== 'number') return null;
  return { day, hour, since, told: told.filter((each) => typeof each === 'string') };
}

function saveRecord(record: ReminderRecord): Promise<void> {
  return browser.storage.local.set({ [RECORD_KEY]: { version: RECORD_VERSION, ...record } });
}
