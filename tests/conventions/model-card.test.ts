import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './repository-files';

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
