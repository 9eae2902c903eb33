import type { DraftAnswer, DraftRequest } from '../shared/protocol/messages';
import type { Verdict } from '../shared/verdict';
import { type EngineHost, EngineUnavailable } from './engine-host';
import { projectionOf } from './projection';
import type { Summaries } from './summaries';

/** Verdicts remembered; drafts are asked for again when a box gets the focus back or the badge is redrawn. */
const REMEMBERED = 64;
/** Longer texts are not remembered, so that the memory used stays small. */
const LONGEST_REMEMBERED = 10_000;

/** Classifies drafts and tells what posting them would do. */
export class Drafts {
  /** Oldest first: a Map keeps the order of insertion. */
  private readonly verdicts = new Map<string, Verdict>();

  constructor(
    private readonly engine: EngineHost,
    private readonly summaries: Summaries,
  ) {}

  /** Verdict, the ratio now and as it would be. `unavailable` when the engine is. */
  async answer(draft: DraftRequest): Promise<DraftAnswer> {
    try {
      const verdict = await this.classify(draft);
      const summary = await this.summaries.readRatio();
      return {
        status: 'ok',
        verdict,
        now: summary.window,
        projection: projectionOf(summary, { ...verdict, reply: draft.reply }),
        limit: summary.rule.limit,
      };
    } catch (error) {
      if (error instanceof EngineUnavailable) return { status: 'unavailable', reason: 'engine' };
      throw error;
    }
  }

  /** The verdict alone. Rejects with EngineUnavailable. */
  async classify(draft: DraftRequest): Promise<Verdict> {
    const key = `${draft.network}|${draft.reply}|${draft.text}`;
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = await this.engine.use((engine) =>
      engine.classify(draft.text, draft.network, draft.reply),
    );
    if (draft.text.length <= LONGEST_REMEMBERED) this.remember(key, verdict);
    return verdict;
  }

  /** What was learnt or who writes has changed: no remembered verdict holds any more. */
  forget(): void {
    this.verdicts.clear();
  }

  private remember(key: string, verdict: Verdict): void {
    this.verdicts.set(key, verdict);
    const oldest = this.verdicts.keys().next().value;
    if (this.verdicts.size > REMEMBERED && oldest !== undefined) this.verdicts.delete(oldest);
  }
}
