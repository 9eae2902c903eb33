import type { Browser } from 'wxt/browser';
import type { AnswerOf, MessageType, Reply, RequestOf } from '../shared/protocol/envelope';
import { isForTact, readMessage } from '../shared/protocol/validate';
import { mayAsk, readSender, type Sender } from './sender';

/** What answers each message. It gets checked data and a known sender. */
export type Handlers = {
  readonly [Type in MessageType]: (
    data: RequestOf<Type>,
    sender: Sender,
  ) => Promise<AnswerOf<Type>>;
};

/** The extension the router belongs to. */
export interface Identity {
  readonly id: string;
  /** "chrome-extension://…/" with the slash. */
  readonly origin: string;
}

/** Takes messages in, checks them and their senders, and answers each one, whatever happens. */
export class Router {
  constructor(
    private readonly handlers: Handlers,
    private readonly identity: Identity,
  ) {}

  /** For `runtime.onMessage`. True: the answer follows. Messages that are not Tact's are not answered. */
  readonly listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: Reply) => void,
  ): true | undefined => {
    if (!isForTact(message)) return undefined;
    void this.answer(message, sender).then(respond);
    return true;
  };

  /** Never rejects. */
  async answer(message: unknown, from: Browser.runtime.MessageSender): Promise<Reply> {
    const sender = readSender(from, this.identity.id, this.identity.origin);
    const checked = readMessage(message);
    if (!sender) return { ok: false, error: 'forbidden' };
    if (!checked) return { ok: false, error: 'invalid' };
    if (!mayAsk(sender, checked.type)) return { ok: false, error: 'forbidden' };
    try {
      // The type of the data follows from the type of the message; readMessage has made sure of it.
      const handle = this.handlers[checked.type] as (
        data: unknown,
        who: Sender,
      ) => Promise<unknown>;
      return { ok: true, answer: await handle(checked.data, sender) };
    } catch (error) {
      // Names of errors hold no text of the person.
      console.error('Tact:', checked.type, error instanceof Error ? error.name : 'unknown');
      return { ok: false, error: 'failed' };
    }
  }
}
