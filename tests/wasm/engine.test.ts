import { beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../extension/shared/vocabulary';
import type { Engine } from '../../wasm/binding/engine';
import { readText, codeOf, openEngine } from './open-engine';

const OFFER = 'Half price on all winter boots this weekend only, from £29.99. Order online now!';
const THANKS =
  'Merci à toutes les personnes venues hier soir, c’était un vrai bonheur de vous voir.';

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine();
});

describe('a verdict', () => {
  it('has probabilities that add up and spans inside the text', () => {
    for (const text of [OFFER, THANKS, `${OFFER}\n${THANKS}`]) {
      const verdict = engine.classify(text, 'x', false);
      const total = KINDS.reduce((sum, kind) => sum + verdict.kinds[kind], 0);
      expect(total).toBeCloseTo(1, 9);
      expect(verdict.probability).toBeGreaterThanOrEqual(0);
      expect(verdict.probability).toBeLessThanOrEqual(1);
      expect(verdict.sentences.length).toBeGreaterThan(0);
      for (const { start, end } of [
        ...verdict.evidence,
        ...verdict.sentences,
        ...verdict.counterfactual,
      ]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('tells an offer from thanks, and the languages apart', () => {
    expect(engine.classify(OFFER, 'facebook', false)).toMatchObject({
      tag: 'promotional',
      kind: 'offer',
      strength: 'hard',
      language: 'en',
    });
    expect(engine.classify(THANKS, 'facebook', false)).toMatchObject({
      tag: 'value-adding',
      language: 'fr',
    });
  });

  it('says why it is unsure', () => {
    expect(engine.classify('ok', 'x', false)).toMatchObject({ tag: 'unsure', unsure: 'too_short' });
    expect(engine.classify('', 'x', false)).toMatchObject({ tag: 'unsure', unsure: 'too_short' });
  });

  it('cites spans as JavaScript counts, after characters of two units', () => {
    const plain = engine.classify(OFFER, 'x', false);
    const moved = engine.classify(`🎉🎉 ${OFFER}`, 'x', false);
    const words = (verdict: typeof plain, text: string) =>
      verdict.evidence.map(({ start, end }) => text.slice(start, end));
    expect(words(plain, OFFER).some((word) => /half price/i.test(word))).toBe(true);
    expect(words(moved, `🎉🎉 ${OFFER}`).some((word) => /half price/i.test(word))).toBe(true);
  });

  it('does not depend on what was asked before', () => {
    const first = engine.classify(OFFER, 'x', false);
    engine.classify(THANKS.repeat(50), 'linkedin', true);
    expect(engine.classify(OFFER, 'x', false)).toEqual(first);
  });
});

describe('the profile', () => {
  const text = 'Lovely write-up of Kettle & Crumb in the paper today: kettlecrumb.co.uk/news';
  const own = { names: ['Kettle & Crumb'], handles: ['kettle'], domains: ['kettlecrumb.co.uk'] };

  it('counts, and is forgotten when set to nothing', () => {
    const before = engine.classify(text, 'x', false);
    engine.setProfile(own);
    const cues = engine.classify(text, 'x', false).evidence.map(({ cue }) => cue);
    expect(cues.some((cue) => cue.startsWith('own_'))).toBe(true);
    engine.setProfile({ names: [], handles: [], domains: [] });
    expect(engine.classify(text, 'x', false)).toEqual(before);
  });

  it('takes lone surrogates', () => {
    expect(codeOf(() => engine.setProfile({ ...own, names: ['a\ud800b', 'c\\ud800'] }))).toBe(
      undefined,
    );
  });
});

describe('learning', () => {
  it('follows corrections, travels as bytes and can be forgotten', async () => {
    const before = engine.classify(OFFER, 'x', false);
    for (let round = 0; round < 6; round += 1) engine.learn(OFFER, 'x', false, 'tip');
    const after = engine.classify(OFFER, 'x', false);
    expect(after.probability).toBeLessThan(before.probability);

    const bytes = engine.exportOverlay();
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('boots');
    const other = await openEngine();
    other.importOverlay(bytes);
    expect(other.classify(OFFER, 'x', false)).toEqual(after);

    engine.resetOverlay();
    expect(engine.classify(OFFER, 'x', false)).toEqual(before);
  });
});

describe('the summary', () => {
  it('counts through the boundary as in the core', () => {
    const summary = engine.summarize({
      schema: 1,
      entries: [],
      rule: { preset: 'five_to_ten' },
      weekStart: 'monday',
      today: '2026-11-26',
      hourlyRate: null,
    });
    expect(summary).toMatchObject({ schema: 1, window: { promotional: 0, total: 0, share: null } });
  });
});

describe('memory', () => {
  it('stays flat over many texts and openings', async () => {
    const rows = readText('tests/golden/rows.jsonl').trim().split('\n');
    const texts = rows.map((line) => (JSON.parse(line) as { text: string }).text);
    const round = () => texts.forEach((text) => engine.classify(text, 'x', false));
    for (let warm = 0; warm < 2; warm += 1) round();
    engine.classify(texts.join(' ').repeat(4), 'x', false);
    const before = engine.memoryBytes;
    for (let times = 0; times < 20; times += 1) round();
    expect(engine.memoryBytes).toBe(before);
    expect(before).toBeLessThanOrEqual(16 * 1024 * 1024);
  }, 120_000);
});
