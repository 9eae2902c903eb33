import { browser } from 'wxt/browser';
import type { PostEntry } from '../shared/ledger-entry';
import { isUsableRow } from './ledger-row';
import type { LedgerStore } from './ledger-store';

const PREFIX = 'waiting:';

/**
 * Posts that the ledger could not take, a full disk for instance, as entries without their text. They wait in
 * `storage.session`, which is memory: they outlive the page that told of them and the background, not the browser.
 */
export class WaitingPosts {
  constructor(private readonly ledger: Pick<LedgerStore, 'addPost'>) {}

  /** Keeps an entry for later. Never rejects: the page that told of the post still has it. */
  async keep(entry: PostEntry): Promise<void> {
    try {
      await browser.storage.session.set({ [PREFIX + entry.id]: entry });
    } catch {
      // Not even memory is left.
    }
  }

  /** Tries again to put all of them into the ledger. Answers whether one was; what is refused again waits on. */
  async settle(): Promise<boolean> {
    let isStored = false;
    for (const [key, entry] of await this.all()) {
      if (isUsableRow(entry) && entry.type === 'post') {
        isStored = (await this.ledger.addPost(entry, null)) === 'stored' || isStored;
      }
      await browser.storage.session.remove(key);
    }
    return isStored;
  }

  async forget(): Promise<void> {
    await browser.storage.session.remove((await this.all()).map(([key]) => key));
  }

  private async all(): Promise<readonly (readonly [string, unknown])[]> {
    const stored = await browser.storage.session.get(null);
    return Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  }
}
