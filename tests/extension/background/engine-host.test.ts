import { describe, expect, it, vi } from 'vitest';
import { EngineHost, EngineUnavailable } from '../../../extension/background/engine-host';
import { FakeEngine } from './fake-engine';

function hostOf(open: () => Promise<FakeEngine>, prepare = async (_engine: FakeEngine) => {}) {
  const clock = { time: 0 };
  const host = new EngineHost({
    open,
    prepare: (engine) => prepare(engine as FakeEngine),
    now: () => clock.time,
  });
  return { host, clock };
}

describe('the engine host', () => {
  it('opens nothing before it is needed and then only once', async () => {
    const open = vi.fn(async () => new FakeEngine());
    const { host } = hostOf(open);
    expect(open).not.toHaveBeenCalled();
    await Promise.all([1, 2, 3].map(() => host.use((engine) => engine.classify('a', 'x', false))));
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('hands the engine out only when it was prepared', async () => {
    const order: string[] = [];
    const { host } = hostOf(
      async () => new FakeEngine(),
      async () => {
        await Promise.resolve();
        order.push('prepared');
      },
    );
    await host.use(() => order.push('used'));
    expect(order).toEqual(['prepared', 'used']);
  });

  it('reports a failed start, waits, then tries again', async () => {
    const open = vi
      .fn(async () => new FakeEngine())
      .mockRejectedValueOnce(new TypeError('no file'));
    const { host, clock } = hostOf(open);
    await expect(host.use(() => 1)).rejects.toBeInstanceOf(EngineUnavailable);
    await expect(host.use(() => 1)).rejects.toThrow('TypeError');
    expect(await host.status()).toEqual({ ready: false, modelVersion: null, error: 'TypeError' });
    expect(open).toHaveBeenCalledTimes(1);
    clock.time = 60_000;
    expect(await host.use(() => 1)).toBe(1);
    expect(await host.status()).toEqual({ ready: true, modelVersion: '9.9.9', error: null });
  });

  it('keeps an engine that refuses and drops one that broke', async () => {
    const open = vi.fn(async () => new FakeEngine());
    const { host } = hostOf(open);
    const classify = (text: string) => host.use((engine) => engine.classify(text, 'x', false));
    await expect(classify('refuse')).rejects.toThrow('text_too_long');
    await classify('fine');
    expect(open).toHaveBeenCalledTimes(1);
    await expect(classify('trap')).rejects.toBeInstanceOf(EngineUnavailable);
    await classify('fine');
    expect(open).toHaveBeenCalledTimes(2);
  });
});
