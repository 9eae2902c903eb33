import type { TactEngine } from './engine-port';

/** After a failed start the engine is not tried again for so long, in milliseconds. */
const RETRY_AFTER = 5_000;

/** The engine could not be started or broke down. `message` is a short code, never a person's text. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

/** What the host is given. */
export interface EngineHostParts {
  /** Loads and opens a fresh engine. */
  readonly open: () => Promise<TactEngine>;
  /** Hands it what it has to know: profile, what it learnt. */
  readonly prepare: (engine: TactEngine) => Promise<void>;
  /** Milliseconds, for the pause after a failure. */
  readonly now: () => number;
}

/**
 * The one engine of the browser: opened on first need, dropped when it breaks, lost without harm when the browser stops
 * the background.
 */
export class EngineHost {
  private opening: Promise<TactEngine> | null = null;
  private failure: { readonly at: number; readonly message: string } | null = null;
  private version: string | null = null;

  constructor(private readonly parts: EngineHostParts) {}

  /** Does `work` with the engine. Rejects with EngineUnavailable when there is none or when it fails. */
  async use<T>(work: (engine: TactEngine) => T): Promise<T> {
    const engine = await this.engine();
    try {
      return work(engine);
    } catch (error) {
      // A refusal has a code and leaves the engine whole; anything else (a trap) leaves its memory in doubt.
      if (!hasCode(error)) this.opening = null;
      throw new EngineUnavailable(describe(error));
    }
  }

  /** Whether it works, which model it runs, and the last failure. Starts it when it is not running. */
  async status(): Promise<{ ready: boolean; modelVersion: string | null; error: string | null }> {
    const ready = await this.engine().then(
      () => true,
      () => false,
    );
    return {
      ready,
      modelVersion: this.version,
      error: ready ? null : (this.failure?.message ?? null),
    };
  }

  /** Forgets the running engine; the next use opens a new one. */
  drop(): void {
    this.opening = null;
    this.failure = null;
  }

  private engine(): Promise<TactEngine> {
    if (this.failure && this.parts.now() - this.failure.at < RETRY_AFTER) {
      return Promise.reject(new EngineUnavailable(this.failure.message));
    }
    this.opening ??= this.start();
    return this.opening;
  }

  private async start(): Promise<TactEngine> {
    try {
      const engine = await this.parts.open();
      await this.parts.prepare(engine);
      this.version = engine.modelVersion;
      this.failure = null;
      return engine;
    } catch (error) {
      this.failure = { at: this.parts.now(), message: describe(error) };
      this.opening = null;
      throw new EngineUnavailable(this.failure.message);
    }
  }
}

function hasCode(error: unknown): error is { code: unknown } {
  return (
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  );
}

function describe(error: unknown): string {
  if (hasCode(error)) return String(error.code);
  return error instanceof Error ? error.name : 'unknown';
}
