import { browser } from 'wxt/browser';
import {
  type AnswerOf,
  type Envelope,
  isReply,
  type MessageType,
  PROTOCOL_VERSION,
  type RequestOf,
  type RefusalCode,
} from './envelope';

/**
 * Why a message got no answer. `context_gone`: the extension was updated, reloaded or removed under this page; clean up
 * and fall silent. `no_answer`: the background could not be reached, also on a second attempt. The others are
 * refusals: `invalid` message, `forbidden` to this sender, or the background `failed`.
 */
export type ProtocolErrorCode = 'context_gone' | 'no_answer' | RefusalCode;

/** The only error `send` rejects with. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  constructor(
    readonly code: ProtocolErrorCode,
    readonly type: MessageType,
  ) {
    super(`${type}: ${code}`);
  }
}

/** Whether this page still belongs to a running extension. */
export function isContextAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks the background. Every message may be sent twice without harm, so one that got lost because the background was
 * just being shut down is sent once more. Rejects with ProtocolError only.
 */
export async function send<Type extends MessageType>(
  type: Type,
  ...data: RequestOf<Type> extends undefined ? [] : [RequestOf<Type>]
): Promise<AnswerOf<Type>> {
  const envelope: Envelope = { tact: PROTOCOL_VERSION, type, data: data[0] };
  const reply = (await attempt(envelope)) ?? (await attempt(envelope));
  if (!reply) throw new ProtocolError('no_answer', type);
  if (!reply.ok) throw new ProtocolError(reply.error, type);
  return reply.answer as AnswerOf<Type>;
}

/** One delivery; undefined when nobody answered. */
async function attempt(envelope: Envelope) {
  if (!isContextAlive()) throw new ProtocolError('context_gone', envelope.type);
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    return isReply(reply) ? reply : undefined;
  } catch {
    if (!isContextAlive()) throw new ProtocolError('context_gone', envelope.type);
    return undefined;
  }
}
