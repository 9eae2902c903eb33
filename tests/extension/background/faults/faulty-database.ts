/**
 * Where a fault strikes. `thrown`: the browser refuses the request at once. `failed`: the request fails with
 * QuotaExceededError and its transaction with it. `killed`: the request is done, then the transaction ends without a
 * commit, as when the background is stopped or the disk turns out to be full.
 */
export const FAULTS = ['thrown', 'failed', 'killed'] as const;
export type Fault = (typeof FAULTS)[number];

type Method = (this: unknown, ...given: unknown[]) => unknown;

const REQUESTS: readonly (readonly [{ readonly prototype: object }, readonly string[]])[] = [
  [IDBObjectStore, ['get', 'getKey', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear']],
  [IDBObjectStore, ['openCursor', 'count']],
  [IDBIndex, ['getAll', 'openCursor']],
  [IDBCursor, ['update', 'delete']],
];

/** Lets one request of IndexedDB go wrong. */
export class FaultyDatabase {
  private readonly originals: (() => void)[] = [];
  /** Requests made since `strike`. */
  requests = 0;
  private at = 0;
  private fault: Fault = 'thrown';

  constructor() {
    for (const [owner, names] of REQUESTS)
      for (const name of names) this.wrap(owner.prototype, name);
  }

  /** The `at`-th request from now on goes wrong; 0: none does. */
  strike(at: number, fault: Fault): void {
    this.requests = 0;
    this.at = at;
    this.fault = fault;
  }

  /** Whether the fault has struck. */
  get hasStruck(): boolean {
    return this.at > 0 && this.requests >= this.at;
  }

  /** Everything works again. */
  heal(): void {
    this.at = 0;
  }

  /** Gives the browser its own methods back. */
  remove(): void {
    for (const restore of this.originals) restore();
  }

  private wrap(prototype: object, name: string): void {
    const methods = prototype as Record<string, Method>;
    const original = methods[name];
    if (!original) throw new Error(`no ${name}`);
    const next = (): boolean => {
      this.requests += 1;
      return this.requests === this.at;
    };
    const spoil = (target: unknown, given: unknown[]): unknown =>
      this.spoil(target, () => original.apply(target, given));
    methods[name] = function (this: unknown, ...given: unknown[]): unknown {
      return next() ? spoil(this, given) : original.apply(this, given);
    };
    this.originals.push(() => {
      methods[name] = original;
    });
  }

  private spoil(target: unknown, work: () => unknown): unknown {
    if (this.fault === 'thrown') throw new DOMException('refused', 'UnknownError');
    const transaction = transactionOf(target);
    const request = work() as IDBRequest;
    if (this.fault === 'failed') transaction.abort();
    else request.addEventListener('success', () => transaction.abort());
    return request;
  }
}

function transactionOf(target: unknown): IDBTransaction {
  if (target instanceof IDBObjectStore) return target.transaction;
  if (target instanceof IDBIndex) return target.objectStore.transaction;
  const { source } = target as IDBCursor;
  return transactionOf(source);
}
