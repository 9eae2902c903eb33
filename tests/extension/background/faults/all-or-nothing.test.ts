import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  AnswerOf,
  MessageType,
  RequestOf,
} from '../../../../extension/shared/protocol/envelope';
import { correction, deletion, imported, post, timeRow } from '../entries';
import { contents } from '../ledger-v1';
import { CONTENT, freshBrowser, note, published, RunningBackground } from '../running-background';
import { type Fault, FaultyDatabase, FAULTS } from './faulty-database';

vi.mock('wxt/browser', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

let faults: FaultyDatabase;
let background: RunningBackground;
beforeAll(() => {
  faults = new FaultyDatabase();
});
afterAll(() => {
  faults.remove();
});

/** A ledger in use. */
async function begin(): Promise<void> {
  faults.heal();
  await freshBrowser();
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('0-0-0-0-0');
  background = new RunningBackground();
  const { ledger } = background.services;
  await ledger.addPost(post('old', { kind: 'offer' }), { id: 'old', text: 'words', expires: 4e15 });
  await ledger.noteTime(note('page-0', 60));
  await background.ask('draft/classify', {
    ...{ text: 'a', network: 'x', reply: false, host: 'x.com' },
  });
}

interface Case<Type extends MessageType> {
  readonly type: Type;
  readonly data: RequestOf<Type>;
  /** Whether an answer says that it is done. */
  readonly isDone: (answer: AnswerOf<Type>) => boolean;
}
const caseOf = <Type extends MessageType>(
  type: Type,
  data: RequestOf<Type>,
  isDone: (answer: AnswerOf<Type>) => boolean,
) => ({ type, data, isDone }) as unknown as Case<MessageType>;
const isOk = ({ ok }: { readonly ok: boolean }) => ok;

const CASES: Readonly<Record<string, Case<MessageType>>> = {
  'a post': caseOf('post/published', published('new'), ({ status }) => status !== 'refused'),
  'a correction': caseOf('post/correct', { of: 'old', kind: 'tip' }, isOk),
  'a removal': caseOf('post/delete', { of: 'old' }, isOk),
  'a note of time': caseOf('time/note', note('page-1', 30), isOk),
  'a merge': caseOf(
    'ledger/merge',
    {
      entries: [...Array.from({ length: 70 }, (_, n) => imported(`${n}`)), deletion('old')],
      time: [timeRow('other', 9)],
      isTrial: false,
    },
    isOk,
  ),
  'a small merge': caseOf(
    'ledger/merge',
    { entries: [post('b'), correction('old')], time: [timeRow('other', 9)], isTrial: false },
    isOk,
  ),
  erasing: caseOf('data/erase', undefined, isOk),
};

async function send({ type, data, isDone }: Case<MessageType>): Promise<boolean> {
  const reply = await background.reply(type, data, type === 'post/published' ? CONTENT : undefined);
  return reply.ok && isDone(reply.answer as never);
}

/** What a person would miss. What was learnt of a correction is a favour on top, kept by itself. */
async function ledger(): Promise<Record<string, unknown>> {
  faults.heal();
  const { entries, excerpts, time } = await contents();
  return { entries, excerpts, time };
}

describe.each(Object.entries(CASES))('%s', (_name, given) => {
  let before: Record<string, unknown>;
  let after: Record<string, unknown>;
  beforeEach(async () => {
    await begin();
    before = await ledger();
    expect(await send(given)).toBe(true);
    after = await ledger();
    expect(after).not.toEqual(before);
  });

  it.each(FAULTS)('is kept whole or not at all, whichever request is %s', async (fault) => {
    const struck = await strikeEach(given, fault, async (isDone) => {
      const now = await ledger();
      expect([before, after]).toContainEqual(now);
      // What is said to be done is done.
      if (isDone) expect(now).toEqual(after);
      background.restart();
      // As the page's outbox does.
      expect(await send(given)).toBe(true);
      expect(await ledger()).toEqual(after);
    });
    expect(struck).toBeGreaterThan(1);
  });
});

/** Lets each request of an operation go wrong in turn, until there are no more. Answers how many there were. */
async function strikeEach(
  given: Case<MessageType>,
  fault: Fault,
  check: (isDone: boolean) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    await begin();
    faults.strike(at, fault);
    const isDone = await send(given);
    if (!faults.hasStruck) return at - 1;
    await check(isDone);
  }
}
