import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { RowClassifier } from '../../wasm/command/classifier';
import { isBlank, linesOf } from '../../wasm/command/lines';
import { openEngine } from './open-engine';

/** Lines that a careless reader would take differently in C++ and in TypeScript. */
const TEXT = '"text":"Half price today, book now!"';
const LINES: readonly string[] = [
  `{"id":1,${TEXT}}`,
  `{"id":-0,${TEXT}}`,
  `{"id":1.0,${TEXT}}`,
  `{"id":1e2,${TEXT}}`,
  `{"id":18446744073709551616,${TEXT}}`,
  `{"id":9007199254740992,${TEXT}}`,
  `{"id":-9007199254740991,${TEXT}}`,
  `{"a":{"id":5},"id":"6","b":[{"id":7}],${TEXT}}`,
  `{"\\u0069d":8,${TEXT}}`,
  `{"id":1e999,${TEXT}}`,
  `{"id":true,${TEXT}}`,
  `\ufeff{"id":"byte order mark",${TEXT}}`,
  `{"id":"nul after",${TEXT}}\0 garbage`,
  `{"id":"nul \0 inside",${TEXT}}`,
  `{"id":"\\ud83d\\ud83d\\ude00",${TEXT}}`,
  `{"id":"\\\\ud800",${TEXT}}`,
  `{"id":"c\\u0001\\u001f\\u007f\\b\\f",${TEXT}}`,
  `{"id":"own","profile":{"names":["caf\\ud800é"],"handles":null},${TEXT}}`,
  `{"id":"own","profile":{"names":["a",1]},${TEXT}}`,
  `{"id":"upper","network":"Twitter",${TEXT}}`,
  `{"id":"spaces" , ${TEXT} }\r`,
  `{"id":"twice",${TEXT},"text":"Merci à vous tous, quelle belle soirée !"}`,
  `{"id":"empty","text":""}`,
  `{'id':1,${TEXT}}`,
  `{"id":01,${TEXT}}`,
  `[${'['.repeat(2000)}`,
  '   \t ',
  'null',
];

async function native(input: Buffer): Promise<string[]> {
  const { stdout, status } = spawnSync('build/release/core/tact', ['classify', '--ndjson'], {
    input,
  });
  expect(status).toBe(0);
  return stdout.toString('utf8').trimEnd().split('\n');
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('rows through WebAssembly and through the native program', () => {
  let classifier: RowClassifier;
  beforeAll(async () => {
    classifier = new RowClassifier(await openEngine());
  });

  async function throughWasm(input: Buffer, size: number): Promise<string[]> {
    const answers: string[] = [];
    for await (const line of linesOf(pieces(input, size))) {
      if (!isBlank(line)) answers.push(classifier.answerLine(line));
    }
    return answers;
  }

  it('come out the same, line by line', async () => {
    const input = Buffer.concat([
      Buffer.from(LINES.join('\n')),
      Buffer.from([0x0a, 0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"id":"surrogate in UTF-8 \u00a0","text":"`),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('"}\n'),
      Buffer.from(`{"id":"long","text":"${'a '.repeat(500_001)}"}\n{"id":"no end",${TEXT}}`),
    ]);
    const expected = await native(input);
    expect(expected).toHaveLength(LINES.length - 1 + 4);
    expect(await throughWasm(input, 65_536)).toEqual(expected);
  });

  it('do not depend on where the stream is cut', async () => {
    const input = Buffer.from(LINES.slice(0, 9).join('\n'));
    expect(await throughWasm(input, 7)).toEqual(await throughWasm(input, input.length));
  });
});
