import { describe, expect, it } from 'vitest';
import { ARCHIVE_FORMATS } from '../../extension/shared/archive';
import { KINDS, NETWORKS, TAGS, UNSURE_REASONS } from '../../extension/shared/vocabulary';
import { CUE_NAMES } from '../../wasm/binding/cue-names';
import { EXPORTED_FUNCTIONS } from '../../wasm/binding/module-exports';
import {
  ABI_VERSION,
  ERROR_NAMES,
  MAX_INPUT_UNITS,
  ResultWord,
} from '../../wasm/binding/result-layout';
import { compiledModule, readText } from './open-engine';

const abi = readText('wasm/abi.h');
const verdict = readText('core/include/tact/verdict.h');

/** Body of an enum in C++ without its comments. */
function enumBody(source: string, name: string): string {
  const found = new RegExp(`enum (?:class )?${name}[^{]*\\{([\\s\\S]*?)\\}`).exec(source)?.[1];
  if (found === undefined) throw new Error(`no enum ${name}`);
  return found.replace(/\/\/.*$/gm, '');
}

function enumNames(source: string, name: string): string[] {
  return enumBody(source, name)
    .split(',')
    .map((item) => item.trim().split(/\s*=/)[0] ?? '')
    .filter((item) => item !== '');
}

function enumNumbers(source: string, name: string): [string, number][] {
  return [...enumBody(source, name).matchAll(/(\w+)\s*=\s*(\d+)/g)].map(
    ([, word = '', number = '']) => [word, Number(number)],
  );
}

function constant(source: string, name: string): number {
  const found = new RegExp(`${name} = ([\\d']+);`).exec(source)?.[1];
  return Number(found?.replaceAll("'", ''));
}

describe('the TypeScript half says what the C++ headers say', () => {
  it('result block', () => {
    const expected = Object.fromEntries(
      enumNumbers(abi, 'ResultWord').map(([name, at]) => [
        name.charAt(1).toLowerCase() + name.slice(2),
        at,
      ]),
    );
    expect(ResultWord).toEqual(expected);
  });

  it('ABI number and longest text', () => {
    expect(ABI_VERSION).toBe(constant(abi, 'kAbiVersion'));
    expect(MAX_INPUT_UNITS).toBe(constant(verdict, 'kMaxInputUnits'));
  });

  it('error codes', () => {
    const codes = enumNumbers(readText('core/include/tact/status.h'), 'ErrorCode');
    expect(ERROR_NAMES).toEqual(
      Object.fromEntries(codes.filter(([name]) => name !== 'ok').map(([name, at]) => [at, name])),
    );
  });

  it('cues, in order', () => {
    expect(CUE_NAMES).toEqual(enumNames(readText('core/src/cues/cue_registry.h'), 'Cue'));
  });

  it('archives, in order', () => {
    const header = readText('core/include/tact/archive.h');
    expect(ARCHIVE_FORMATS).toEqual(enumNames(header, 'ArchiveFormat'));
  });

  it('kinds, tags, reasons and networks, in order', () => {
    const dashed = (name: string) =>
      enumNames(verdict, name).map((word) => word.replace(/_/g, '-'));
    expect(KINDS).toEqual(dashed('Kind'));
    expect(TAGS).toEqual(dashed('Tag'));
    expect(NETWORKS).toEqual(dashed('Network'));
    expect(['none', ...UNSURE_REASONS]).toEqual(enumNames(verdict, 'UnsureReason'));
  });
});

describe('the built module', () => {
  const listed = readText('wasm/exports.txt').trim().split('\n');

  it('exports what exports.txt lists, and nothing else of ours', async () => {
    const exported = WebAssembly.Module.exports(await compiledModule())
      .filter(({ kind }) => kind === 'function')
      .map(({ name }) => name)
      // Emscripten's own: constructors, and helpers of its JavaScript, which is not used.
      .filter(
        (name) => !/^(_initialize|malloc|free|__|stack|emscripten_|setThrew|setTempRet)/.test(name),
      );
    expect(exported.sort()).toEqual([...listed].sort());
  });

  it('is bound completely, and declared completely', () => {
    expect([...EXPORTED_FUNCTIONS].sort()).toEqual([...listed].sort());
    const declared = [...abi.matchAll(/^(?:[\w:]+ )?[\w:]+\*? (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...listed].sort());
  });

  it('imports functions only, and no file, clock or socket', async () => {
    for (const { kind, name } of WebAssembly.Module.imports(await compiledModule())) {
      expect(kind).toBe('function');
      expect(name).not.toMatch(/path_open|sock_|clock_|random_get/);
    }
  });
});
