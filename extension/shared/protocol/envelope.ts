import type { ProtocolMap } from './messages';

/** Number of the wire format; both ends refuse another one. */
export const PROTOCOL_VERSION = 1;

export type MessageType = keyof ProtocolMap;
/** What a message carries; undefined where it carries nothing. */
export type RequestOf<Type extends MessageType> =
  Parameters<ProtocolMap[Type]> extends [infer Request] ? Request : undefined;
export type AnswerOf<Type extends MessageType> = ReturnType<ProtocolMap[Type]>;

/** One message as it travels. */
export interface Envelope {
  readonly tact: typeof PROTOCOL_VERSION;
  readonly type: MessageType;
  readonly data: unknown;
}

/** Why the background did not do what it was asked. */
export type RefusalCode = 'invalid' | 'forbidden' | 'failed';

/** One answer as it travels. */
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly error: RefusalCode };

/** Whether something received looks like an answer of the background at all. */
export function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'answer' in value : value.ok === false && 'error' in value;
}
