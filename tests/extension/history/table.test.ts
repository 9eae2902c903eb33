import { describe, expect, it } from 'vitest';
import { HEAD_BYTES } from '../../../extension/history/look';
import { firstRows, previewTable } from '../../../extension/history/table';
import { fakeArchiveEngine, lineOf } from './fake-archive';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the first rows of a table', () => {
  it.each([
    [
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a;b\n"x; y";"say ""hi""\nthere"\n', [['x; y', 'say "hi"\nthere']]],
    ['a\tb\n1\t2', [['1', '2']]],
    ['a,b\n\n1,2\n', [['1', '2']]],
    ['a,b\n', []],
    ['', []],
  ])('of %j', (text, rows) => {
    expect(firstRows(bytes(text), 3)).toEqual(rows);
  });

  it('are as many as asked for, and never one that was cut off', () => {
    const many = `a,b\n${'1,2\n'.repeat(50)}`;
    expect(firstRows(bytes(many), 3)).toHaveLength(3);
    const wide = `a,b\n1,2\n3,${'x'.repeat(HEAD_BYTES)}`;
    expect(firstRows(bytes(wide).subarray(0, HEAD_BYTES), 3)).toEqual([['1', '2']]);
  });
});

describe('what they would become', () => {
  it('is told for the first posts', () => {
    const { engine } = fakeArchiveEngine();
    const head = bytes(
      lineOf({ id: '1', text: 'buy', network: 'facebook', isLocal: true }) +
        lineOf({ id: '2', reply: true }) +
        lineOf({ id: '3' }),
    );
    const preview = previewTable(engine, head, {}, 2);
    expect(preview).toHaveLength(2);
    expect(preview).toMatchObject([
      { network: 'facebook', localDate: '2024-03-05', verdict: { tag: 'promotional' } },
      { reply: true, verdict: { tag: 'value-adding' } },
    ]);
    // The session is given back: another archive can be opened.
    expect(previewTable(engine, head, {}, 2)).toHaveLength(2);
  });

  it.each(['STOP\n', 'PASS\n', '', lineOf({ id: '1', text: 'trap' })])(
    'is nothing for columns that make no posts: %j',
    (text) => {
      const { engine } = fakeArchiveEngine();
      expect(previewTable(engine, bytes(text), {}, 3)).toBeNull();
      expect(previewTable(engine, bytes(lineOf({ id: '1' })), {}, 3)).toHaveLength(1);
    },
  );
});
