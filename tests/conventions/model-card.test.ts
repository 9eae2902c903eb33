import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './repository-files';

/** The header of a model file: magic, format version, length, JSON (core/src/model/model_file.h). */
function headerOf(model: Buffer): Header {
  const start = 16;
  const length = model.readUInt32LE(12);
  return JSON.parse(model.subarray(start, start + length).toString('utf8')) as Header;
}

interface Header {
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
  readonly lexicon: readonly { readonly name: string; readonly sha256: string }[];
}

describe('the committed model', () => {
  const header = headerOf(readFileSync(path.join(ROOT, 'core/model/posts.model')));
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(ROOT, file)))
      .digest('hex');
  const folderOf = (folder: string, ending: string) =>
    readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith(ending));

  it('was trained on the corpus as it is (npm run train learns anew)', () => {
    for (const name of folderOf('core/corpus', '.jsonl')) {
      const known = header.data.find((each) => each.name === name);
      expect(known?.sha256, name).toBe(hashOf(`core/corpus/${name}`));
    }
  });

  it('was trained with the lexicon as it is', () => {
    for (const name of folderOf('core/lexicon', '.tsv')) {
      const known = header.lexicon.find((each) => each.name === name);
      expect(known?.sha256, name).toBe(hashOf(`core/lexicon/${name}`));
    }
  });
});

describe('the model card', () => {
  const card = textOf('core/model/model-card.md');

  it('is that of the committed model (npm run evaluate -- --card writes it)', () => {
    const model = readFileSync(path.join(ROOT, 'core/model/posts.model'));
    expect(card).toContain(createHash('sha256').update(model).digest('hex'));
  });

  it('ends with the weaknesses as they are written down', () => {
    expect(card.endsWith(textOf('core/model/weaknesses.md'))).toBe(true);
  });
});
