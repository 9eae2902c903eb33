import { ERROR_NAMES } from './result-layout';

/** The engine refused a call. It is whole and may be used on; anything else that is thrown (a trap) leaves it in doubt. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  /** `code`: a name of tact::ErrorCode, or `abi_mismatch` / `bad_module`. `detail`: English, never a person's text. */
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }

  static fromStatus(status: number, detail: string): EngineError {
    return new EngineError(ERROR_NAMES[status] ?? `error_${status}`, detail);
  }
}
