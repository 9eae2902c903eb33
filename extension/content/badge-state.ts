import type { DraftAnswer } from '../shared/protocol/messages';
import type { Composer } from '../sites/composer';
import type { DraftText } from '../sites/reading/draft-text';
import type { DraftCampaign } from './draft-campaign';

/** A verdict and what posting the draft would do. */
export type Judged = Extract<DraftAnswer, { status: 'ok' }>;

/** What the badge tells about a draft. */
export interface BadgeState {
  readonly answer: Judged;
  /** The text that was judged; spans of the verdict count in it. */
  readonly text: string;
  /** The text as it stands in the page, or null when it has changed since: then no words can be marked. */
  readonly draft: DraftText | null;
  /** What the draft is for; the badge lets its author choose. */
  readonly campaign: DraftCampaign;
}

/** How the question before a post may be answered. */
export interface PauseAnswers {
  /** Posts it; null where only the person's own keys can. */
  readonly go: (() => void) | null;
  readonly stay: () => void;
}

/** What a session shows through. There is one badge in a page; it belongs to the composer that was used last. */
export interface BadgeView {
  show(composer: Composer, state: BadgeState): void;
  /** There is a draft, and Tact cannot judge it at the moment. */
  showUnavailable(composer: Composer): void;
  /** Nothing to say about this composer. Another one's badge stays. */
  hide(composer: Composer): void;
}
