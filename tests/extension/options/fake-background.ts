import { fakeBrowser } from '@webext-core/fake-browser';
import type { Envelope } from '../../../extension/shared/protocol/envelope';
import type { LedgerEntry, TimeRow } from '../../../extension/shared/ledger-entry';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';

/** Answers messages as the background does, as far as taking things over needs it. */
export class FakeBackground {
  settings: Settings = DEFAULT_SETTINGS;
  readonly entries = new Map<string, LedgerEntry>();
  readonly time = new Map<string, TimeRow>();
  /** What is learnt here. */
  learnt: readonly number[] | null = null;
  /** Whether what was learnt elsewhere is refused, whatever is here. */
  refusesLearning = false;
  readonly told: Envelope[] = [];
  /** Answers of merges to come, before the ordinary ones. */
  readonly refusals: ('read_only' | 'storage' | 'conflict')[] = [];
  /** Done after each merge that was written. */
  onMerged: () => void = () => undefined;

  /** Puts itself behind the browser's messages. */
  listen(): void {
    Object.assign(fakeBrowser.runtime, {
      id: 'tact',
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: (envelope: Envelope) => {
        this.told.push(envelope);
        return Promise.resolve({ ok: true, answer: this.answer(envelope) });
      },
    });
  }

  private answer({ type, data }: Envelope): unknown {
    switch (type) {
      case 'settings/read':
        return this.settings;
      case 'settings/change':
        this.settings = { ...this.settings, ...(data as Partial<Settings>) };
        return this.settings;
      case 'ledger/export':
        return { schema: 1, entries: [...this.entries.values()], time: [...this.time.values()] };
      case 'ledger/merge':
        return this.merge(data as never);
      case 'learning/read':
        return this.learnt;
      case 'learning/write':
        return this.adopt(data as never);
      default:
        return { ok: true };
    }
  }

  private adopt({ bytes }: { readonly bytes: readonly number[] }): { readonly ok: boolean } {
    if (this.refusesLearning || this.learnt) return { ok: false };
    this.learnt = bytes;
    return { ok: true };
  }

  private merge(request: {
    readonly entries: readonly LedgerEntry[];
    readonly time: readonly TimeRow[];
    readonly isTrial: boolean;
  }): unknown {
    const reason = this.refusals.shift();
    if (reason) return { ok: false, reason };
    const fresh = request.entries.filter(({ id }) => !this.entries.has(id));
    if (!request.isTrial) {
      for (const entry of fresh) this.entries.set(entry.id, entry);
      for (const row of request.time) this.time.set(row.id, row);
      this.onMerged();
    }
    return { ok: true, added: fresh.length, known: request.entries.length - fresh.length };
  }
}
