import { beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../wasm/binding/engine';
import { instantiate } from '../../wasm/binding/instantiate';
import type { ModuleExports } from '../../wasm/binding/module-exports';
import { ERROR_NAMES } from '../../wasm/binding/result-layout';
import { codeOf, codeOfRejection, compiledModule, modelBytes, openEngine } from './open-engine';

const NUMBERS = [-1, -(2 ** 31), 2 ** 31 - 1, 1_000_001, 500_000];
const OFFER = 'Half price on all winter boots this weekend only. Order online now!';

describe('the raw functions', () => {
  let module: ModuleExports;
  const named = (status: number) => ERROR_NAMES[status];

  beforeEach(async () => {
    module = await instantiate(await compiledModule());
  });

  it('answer before a model is open', () => {
    module.input_reserve(16);
    expect(named(module.classify(4, 0, 0))).toBe('not_open');
    expect(named(module.learn(4, 0, 0, 0))).toBe('not_open');
    expect(named(module.overlay_export())).toBe('not_open');
    expect(named(module.overlay_reset())).toBe('not_open');
    expect(named(module.model_header())).toBe('not_open');
    expect(named(module.profile_set(2))).toBe('not_open');
    module.engine_close();
  });

  it('refuse sizes that were never reserved', () => {
    module.input_reserve(16);
    for (const bytes of NUMBERS) {
      expect(named(module.engine_open(bytes))).toBe('bad_argument');
      expect(named(module.summarize(bytes))).toBe('bad_argument');
    }
    expect(module.input_reserve(-1)).toBe(0);
    expect(module.input_reserve(2 ** 31 - 1)).toBe(0);
    expect(named(module.last_error())).toBe('bad_argument');
  });

  it('refuse texts, networks, replies and kinds out of range', () => {
    const model = modelBytes();
    new Uint8Array(module.memory.buffer, module.input_reserve(model.length)).set(model);
    expect(module.engine_open(model.length)).toBe(0);
    for (const units of [-1, -(2 ** 31)]) {
      expect(named(module.classify(units, 0, 0))).toBe('bad_argument');
    }
    expect(named(module.classify(2 ** 31 - 1, 0, 0))).toBe('text_too_long');
    expect(named(module.classify(1_000_000, 0, 0))).toBe('bad_argument');
    for (const network of [-1, 15, 2 ** 31 - 1]) {
      expect(named(module.classify(1, network, 0))).toBe('bad_argument');
    }
    expect(named(module.classify(1, 0, 2))).toBe('bad_argument');
    expect(named(module.learn(1, 0, 0, 8))).toBe('bad_argument');
    expect(module.classify(1, 0, 0)).toBe(0);
  });
});

describe('bytes that are no model', () => {
  const change = (edit: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array) => edit(modelBytes());
  const cases: Readonly<Record<string, [Uint8Array, string[]]>> = {
    nothing: [new Uint8Array(), ['model_unknown_magic', 'model_size_mismatch']],
    text: [
      new TextEncoder().encode('not a model at all, but long enough'),
      ['model_unknown_magic'],
    ],
    'half a model': [
      change((bytes) => bytes.slice(0, bytes.length / 2)),
      ['model_size_mismatch', 'model_checksum'],
    ],
    'a byte too many': [
      change((bytes) => new Uint8Array([...bytes, 0])),
      ['model_size_mismatch', 'model_checksum'],
    ],
    'one bit changed': [
      change((bytes) => {
        const at = Math.floor(bytes.length / 2);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      }),
      ['model_checksum'],
    ],
  };

  for (const [title, [bytes, codes]] of Object.entries(cases)) {
    it(`${title}: refused by name`, async () => {
      expect(codes).toContain(await codeOfRejection(Engine.open(await compiledModule(), bytes)));
    });
  }

  it('a module that is none is refused by name', async () => {
    const bytes = new Uint8Array([0, 97, 115, 109, 9, 9]);
    expect(await codeOfRejection(Engine.open(bytes, modelBytes()))).toBe('bad_module');
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    expect(await codeOfRejection(Engine.open(empty, modelBytes()))).toBe('bad_module');
  });
});

describe('odd calls through the binding', () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEngine();
  });

  it('texts: too long, lone surrogates, NUL, one endless word', () => {
    expect(codeOf(() => engine.classify('a'.repeat(1_000_001), 'x', false))).toBe('text_too_long');
    expect(engine.classify('a'.repeat(1_000_000), 'x', false).truncated).toBe(true);
    for (const text of ['\ud800', '\udc00\ud800', `${OFFER}\ud83d`, '\0\0\0', 'é'.repeat(70_000)]) {
      expect(codeOf(() => engine.classify(text, 'x', false))).toBe(undefined);
    }
    const lone = engine.classify(`\ud800 ${OFFER}`, 'x', false);
    expect(lone).toEqual(engine.classify(`\ufffd ${OFFER}`, 'x', false));
  });

  it('an unknown network counts as another one, an unknown kind is refused', () => {
    const other = engine.classify(OFFER, 'other', false);
    expect(engine.classify(OFFER, 'nowhere' as 'x', false)).toEqual(other);
    expect(codeOf(() => engine.learn(OFFER, 'x', false, 'joke' as 'tip'))).toBe('bad_argument');
  });

  it('personal layers that are none leave the old one', () => {
    engine.learn(OFFER, 'x', false, 'tip');
    const before = engine.classify(OFFER, 'x', false);
    const real = engine.exportOverlay();
    const broken = [new Uint8Array(), new Uint8Array(5000).fill(255), real.slice(0, -1)];
    for (const bytes of broken) {
      expect(codeOf(() => engine.importOverlay(bytes))).toBe('overlay_invalid');
      expect(engine.classify(OFFER, 'x', false)).toEqual(before);
    }
  });

  it('summary requests that are none are refused by name', () => {
    for (const request of [[], { schema: 1 }, { entries: 'no' }]) {
      expect(codeOf(() => engine.summarize(request))).toMatch(/^bad_(json|argument)$/);
    }
    let deep: unknown = 1;
    for (let i = 0; i < 3000; i += 1) deep = [deep];
    expect(codeOf(() => engine.summarize({ entries: deep }))).toMatch(/^bad_(json|argument)$/);
  });

  it('a closed engine says so, and serves no more', () => {
    engine.close();
    engine.close();
    expect(codeOf(() => engine.classify(OFFER, 'x', false))).toBe('not_open');
  });
});
