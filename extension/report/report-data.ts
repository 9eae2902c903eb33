import type { PeriodAnswer, RecentPost } from '../shared/protocol/messages';
import type { Period, PeriodFault } from './period';

/** What goes onto the paper, as the person chose. */
export interface ReportChoices {
  readonly showName: boolean;
  readonly showTime: boolean;
  readonly showWords: boolean;
}

/** Periods that one press chooses. Weeks are the engine's, known once something was read. */
export const SHORTCUTS = ['this_week', 'last_week', 'this_month', 'last_month'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** What happened last, told in one line. */
export type ReportOutcome = { readonly saved: string } | 'failed';

/** Everything the report page shows. */
export interface ReportView {
  readonly status: 'loading' | 'failed' | 'ready';
  /** The period that is shown or being read; the fields hold what the person typed. */
  readonly period: Period;
  readonly fields: { readonly start: string; readonly end: string };
  /** Why the fields make no period; the one before stays. */
  readonly fault: PeriodFault | null;
  readonly shortcuts: Readonly<Record<Shortcut, Period | null>>;
  /** The last period that was read; null before the first. */
  readonly answer: PeriodAnswer | null;
  /** The latest posts of the period with their first words; null unless asked for. */
  readonly latest: readonly RecentPost[] | null;
  readonly choices: ReportChoices;
  readonly outcome: ReportOutcome | null;
  /** The person's calendar day now. */
  readonly today: string;
}

/** Everything the person can do there. */
export interface ReportActions {
  changeFields(fields: ReportView['fields']): void;
  /** Reads the period in the fields. */
  showFields(): void;
  show(period: Period): void;
  choose(choices: Partial<ReportChoices>): void;
  print(): void;
  saveHtml(): void;
  savePosts(which: 'period' | 'all'): void;
  saveWeeks(): void;
  retry(): void;
}
