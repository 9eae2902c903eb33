import type {
  ArchiveFormat,
  ArchiveGuess,
  ArchiveOptions,
  ArchiveSession,
} from '../../extension/shared/archive';
import type { Verdict } from '../../extension/shared/verdict';
import { KINDS, NETWORKS, type Kind, type Network } from '../../extension/shared/vocabulary';
import { ArchiveReading, guessArchive, type ArchiveCalls } from './archive';
import { EngineError } from './engine-error';
import { instantiate } from './instantiate';
import { toJson } from './json-text';
import type { ModuleExports } from './module-exports';
import { readVerdict } from './read-verdict';
import { ABI_VERSION, MAX_INPUT_UNITS, ResultWord } from './result-layout';
import { utf16Size, writeUtf16 } from './utf16-writer';

/** Whose posts these are. */
export interface EngineProfile {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

/**
 * One engine with one open model. Calls are synchronous; each may throw EngineError (a refusal, see its `code`) or
 * WebAssembly.RuntimeError (a trap: drop the engine and open a new one).
 */
export class Engine {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private archive: ArchiveReading | null = null;

  private constructor(
    private readonly module: ModuleExports,
    /** The model's header (name, version, languages, thresholds …). */
    readonly modelHeader: Readonly<Record<string, unknown>>,
  ) {}

  /**
   * Opens `model` (bytes of a model file) in the module given as bytes or compiled.
   * Errors: bad_module, abi_mismatch, model_*.
   */
  static async open(source: BufferSource | WebAssembly.Module, model: Uint8Array): Promise<Engine> {
    const module = await instantiate(source);
    if (module.abi_version() < ABI_VERSION || module.abi_oldest_compatible() > ABI_VERSION) {
      throw new EngineError('abi_mismatch', `module ${module.abi_version()}, here ${ABI_VERSION}`);
    }
    const closed = new Engine(module, {});
    closed.check(module.engine_open(closed.put(model)));
    closed.check(module.model_header());
    return new Engine(module, closed.outputObject());
  }

  /** Version of the open model, "1.0.0". */
  get modelVersion(): string {
    const { version } = this.modelHeader;
    return typeof version === 'string' ? version : '';
  }

  /** Bytes of memory the module holds. It never shrinks. */
  get memoryBytes(): number {
    return this.module.memory.buffer.byteLength;
  }

  /** Kept until set again. Errors: bad_json. */
  setProfile(profile: EngineProfile): void {
    const { names, handles, domains } = profile;
    this.check(this.module.profile_set(this.putJson({ names, handles, domains })));
  }

  /** Classifies a draft; spans of the verdict index `text`. Errors: text_too_long. */
  classify(text: string, network: Network, reply: boolean): Verdict {
    this.putText(text);
    this.check(this.module.classify(text.length, networkNumber(network), reply ? 1 : 0));
    return readVerdict(
      new Int32Array(this.module.memory.buffer, this.module.result(), ResultWord.resultWords),
    );
  }

  /** Learns that `text` is `kind`. Errors: text_too_long, bad_argument. */
  learn(text: string, network: Network, reply: boolean, kind: Kind): void {
    this.putText(text);
    const number = KINDS.indexOf(kind);
    this.check(this.module.learn(text.length, networkNumber(network), reply ? 1 : 0, number));
  }

  /** What it learnt from the person, as bytes without any text. */
  exportOverlay(): Uint8Array {
    this.check(this.module.overlay_export());
    return this.outputBytes().slice();
  }

  /** Errors: overlay_invalid; what it knew before stays. */
  importOverlay(bytes: Uint8Array): void {
    this.check(this.module.overlay_import(this.put(bytes)));
  }

  /** Forgets what it learnt from the person. */
  resetOverlay(): void {
    this.check(this.module.overlay_reset());
  }

  /** The ledger's arithmetic; shapes in core/src/ledger/README.md. Errors: bad_json, bad_argument, … */
  summarize(request: object): Record<string, unknown> {
    this.check(this.module.summarize(this.putJson(request)));
    return this.outputObject();
  }

  /**
   * Begins to read an archive; the one before, if any, is closed. The other calls may be made in between.
   * Errors: bad_argument for a table without text and time column.
   */
  openArchive(format: ArchiveFormat, options: ArchiveOptions = {}): ArchiveSession {
    const opened = ArchiveReading.open(this.archiveCalls(), format, options);
    this.archive?.supersede();
    this.archive = opened;
    return opened;
  }

  /** What a file seems to be, by its path inside the archive and its first bytes (1,024 are enough). */
  guessArchive(path: string, head: Uint8Array): ArchiveGuess {
    return guessArchive(this.archiveCalls(), path, head);
  }

  /** Gives back what the model takes; every later call but this one fails with not_open. */
  close(): void {
    this.module.engine_close();
  }

  private archiveCalls(): ArchiveCalls {
    return {
      module: this.module,
      put: (bytes) => this.put(bytes),
      check: (status) => this.check(status),
      output: () => this.outputObject(),
    };
  }

  private putText(text: string): void {
    if (text.length > MAX_INPUT_UNITS) throw new EngineError('text_too_long', '');
    writeUtf16(this.module.memory, this.reserve(utf16Size(text)), text);
  }

  private putJson(value: unknown): number {
    return this.put(this.encoder.encode(toJson(value)));
  }

  private put(bytes: Uint8Array): number {
    const address = this.reserve(bytes.byteLength);
    new Uint8Array(this.module.memory.buffer, address, bytes.byteLength).set(bytes);
    return bytes.byteLength;
  }

  private reserve(bytes: number): number {
    // The module takes 32-bit sizes; beyond that a number would wrap around silently.
    if (bytes > 0x7fff_ffff) throw new EngineError('out_of_memory', 'input too large');
    const address = this.module.input_reserve(bytes);
    if (address === 0) this.check(this.module.last_error());
    return address;
  }

  private outputBytes(): Uint8Array {
    const { memory } = this.module;
    return new Uint8Array(memory.buffer, this.module.output(), this.module.output_size());
  }

  private outputObject(): Record<string, unknown> {
    return JSON.parse(this.decoder.decode(this.outputBytes())) as Record<string, unknown>;
  }

  private check(status: number): void {
    if (status !== 0) throw EngineError.fromStatus(status, this.lastErrorText());
  }

  private lastErrorText(): string {
    const bytes = new Uint8Array(this.module.memory.buffer, this.module.last_error_text());
    const end = bytes.subarray(0, 500).indexOf(0);
    return this.decoder.decode(bytes.subarray(0, end < 0 ? 500 : end));
  }
}

function networkNumber(network: Network): number {
  return Math.max(0, NETWORKS.indexOf(network));
}
