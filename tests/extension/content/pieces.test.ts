import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LabelHysteresis } from '../../../extension/content/label-hysteresis';
import { localMoment } from '../../../extension/content/local-moment';
import { RequestQueue } from '../../../extension/content/request-queue';
import { WritingTime } from '../../../extension/content/writing-time';

describe('the request queue', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function setUp() {
    const waiting: { request: string; answer: (answer: string) => void; fail: () => void }[] = [];
    const answers: string[] = [];
    const onFailure = vi.fn();
    const queue = new RequestQueue<string, string>({
      ask: (request) =>
        new Promise((answer, reject) => {
          waiting.push({ request, answer, fail: () => reject(new Error('gone')) });
        }),
      onAnswer: (answer, request) => answers.push(`${request}=${answer}`),
      onFailure,
    });
    return { queue, waiting, answers, onFailure };
  }

  it('asks one at a time, and only the newest of what came meanwhile', async () => {
    const { queue, waiting, answers } = setUp();
    for (const text of ['a', 'ab', 'abc', 'abcd']) queue.push(text);
    expect(waiting.map(({ request }) => request)).toEqual(['a']);
    waiting[0]?.answer('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.map(({ request }) => request)).toEqual(['a', 'abcd']);
    waiting[1]?.answer('2');
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual(['a=1', 'abcd=2']);
  });

  it('goes on after a failure, and after an answer that never comes', async () => {
    const { queue, waiting, answers, onFailure } = setUp();
    queue.push('a');
    waiting[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    queue.push('b');
    queue.push('c');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onFailure).toHaveBeenCalledTimes(2);
    waiting[2]?.answer('3');
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual(['c=3']);
  });

  it('ignores an answer to a text that is gone', async () => {
    const { queue, waiting, answers } = setUp();
    queue.push('a');
    queue.push('b');
    queue.clear();
    waiting[0]?.answer('1');
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual([]);
    expect(waiting).toHaveLength(1);
    queue.close();
    queue.push('c');
    expect(waiting).toHaveLength(1);
  });
});

describe('the hysteresis of the tag', () => {
  const verdict = (tag: 'promotional' | 'value-adding' | 'unsure', probability: number) => ({
    tag,
    probability,
  });

  it('shows the first tag at once', () => {
    expect(new LabelHysteresis().take(verdict('unsure', 0.5))).toBe('unsure');
  });

  it('changes at once when the new tag is clear', () => {
    const label = new LabelHysteresis();
    label.take(verdict('value-adding', 0.1));
    expect(label.take(verdict('promotional', 0.93))).toBe('promotional');
    expect(label.take(verdict('value-adding', 0.05))).toBe('value-adding');
  });

  it('waits for a second opinion when it is not', () => {
    const label = new LabelHysteresis();
    label.take(verdict('value-adding', 0.3));
    expect(label.take(verdict('promotional', 0.6))).toBe('value-adding');
    expect(label.isWaiting).toBe(true);
    expect(label.take(verdict('value-adding', 0.4))).toBe('value-adding');
    expect(label.take(verdict('promotional', 0.6))).toBe('value-adding');
    expect(label.take(verdict('promotional', 0.6))).toBe('promotional');
  });

  it('believes the last verdict when the person pauses', () => {
    const label = new LabelHysteresis();
    label.take(verdict('value-adding', 0.3));
    label.take(verdict('unsure', 0.5));
    expect(label.settle()).toBe('unsure');
    expect(label.isWaiting).toBe(false);
    label.reset();
    expect(label.settle()).toBeNull();
  });
});

describe('the time spent writing', () => {
  it('adds up pauses, long ones only for half a minute', () => {
    const time = new WritingTime();
    expect(time.seconds()).toBe(0);
    for (const at of [0, 2_000, 12_000, 600_000, 605_000]) time.note(at);
    expect(time.seconds()).toBe(2 + 10 + 30 + 5);
    time.reset();
    time.note(1_000_000);
    expect(time.seconds()).toBe(0);
  });

  it('does not run backwards', () => {
    const time = new WritingTime();
    for (const at of [5_000, 1_000, 3_000]) time.note(at);
    expect(time.seconds()).toBe(2);
  });
});

describe('a moment for the ledger', () => {
  it('is told in the person’s own calendar', () => {
    const moment = new Date(2026, 0, 5, 23, 59, 30);
    expect(localMoment(moment)).toEqual({
      at: moment.getTime(),
      localDate: '2026-01-05',
      offsetMinutes: 0 - moment.getTimezoneOffset(),
    });
    expect(Object.is(localMoment(moment).offsetMinutes, -0)).toBe(false);
  });
});
