import { describe, expect, it } from 'vitest';
import {
  adviceOf,
  certainty,
  insteadOf,
  outlookOf,
  reasonsOf,
} from '../../../extension/content/badge/sentences';
import { speechFor } from '../../../extension/content/badge/speech';
import { answerOf, evidenceOf, OVER, verdictOf } from './verdicts';

const en = speechFor('en', ['en']).words;
const fr = speechFor('fr', ['fr']).words;
const TEXT =
  'Today only: 20% off, free delivery! See https://www.cornerloaf.com, our shop. The end.';

describe('the reasons', () => {
  it('quote the words, those of one reason together, strongest first', () => {
    const verdict = verdictOf('promotional', {
      evidence: [
        evidenceOf(TEXT, 'free', 'discount', 0.6),
        evidenceOf(TEXT, '20% off', 'discount', 0.9),
        evidenceOf(TEXT, 'https://www.cornerloaf.com,', 'own_link', 1.2),
        evidenceOf(TEXT, 'The end.', 'thanks', -2),
      ],
    });
    expect(reasonsOf(verdict, TEXT, en).map(({ text }) => text)).toEqual([
      '“20% off” and “free”: a discount',
      '“cornerloaf.com”: a link to your own site',
    ]);
    expect(reasonsOf(verdict, TEXT, fr)[0]?.text).toBe(
      '« 20% off » et « free » : un rabais'.replaceAll(/(?<=«) | (?=[»:])/g, '\u00a0'),
    );
  });

  it('are at most four; the choice of words comes last and quotes no little words', () => {
    const cues = ['price', 'discount', 'booking', 'scarcity', 'contest'];
    const verdict = verdictOf('promotional', {
      evidence: [
        evidenceOf(TEXT, 'our', 'wording', 9),
        ...cues.map((cue, index) => evidenceOf(TEXT, 'Today only', cue, 1 + index)),
      ],
    });
    expect(reasonsOf(verdict, TEXT, en).map(({ cue }) => cue)).toEqual([
      'contest',
      'scarcity',
      'booking',
      'discount',
    ]);
    const alone = verdictOf('promotional', { evidence: [evidenceOf(TEXT, 'our', 'wording', 9)] });
    expect(reasonsOf(alone, TEXT, en)[0]).toMatchObject({
      text: 'the choice of words',
      isQuoted: false,
      spans: [],
    });
  });

  it('point at exactly the words they quote', () => {
    const verdict = verdictOf('promotional', {
      evidence: [evidenceOf(TEXT, ': 20% off,', 'discount', 1)],
    });
    const [span] = reasonsOf(verdict, TEXT, en)[0]?.spans ?? [];
    expect(TEXT.slice(span?.start, span?.end)).toBe('20% off');
  });

  it('of an unsure tag speak for both sides', () => {
    const verdict = verdictOf('unsure', {
      unsure: 'near_threshold',
      evidence: [
        evidenceOf(TEXT, '20% off', 'discount', 1),
        evidenceOf(TEXT, 'The end', 'thanks', -1.5),
      ],
    });
    expect(reasonsOf(verdict, TEXT, en).map(({ tag }) => tag)).toEqual([
      'value-adding',
      'promotional',
    ]);
    expect(adviceOf('unsure', reasonsOf(verdict, TEXT, en), en)).toBe(
      'Thank people by name, for something precise.',
    );
  });
});

describe('the advice', () => {
  it('beside a post that gives is never about selling', () => {
    const evidence = [
      evidenceOf(TEXT, 'See', 'imperative', -3),
      evidenceOf(TEXT, 'The end', 'thanks', -1),
    ];
    const reasons = reasonsOf(verdictOf('value-adding', { evidence }), TEXT, en);
    expect(adviceOf('value-adding', reasons, en)).toBe(
      'Thank people by name, for something precise.',
    );
    expect(adviceOf('value-adding', reasons.slice(0, 1), en)).toBeNull();
  });
});

describe('how sure Tact is', () => {
  it('is told for the tag that is shown', () => {
    expect(certainty(verdictOf('promotional', { probability: 0.97 }), en)).toBe(
      'Tact is quite sure.',
    );
    expect(certainty(verdictOf('value-adding', { probability: 0.03 }), fr)).toBe(
      'Tact en est assez sûr.',
    );
    expect(certainty(verdictOf('promotional', { probability: 0.8 }), en)).toBe(
      'Tact is fairly sure.',
    );
    expect(certainty(verdictOf('value-adding', { probability: 0.4 }), en)).toBe(
      'Tact leans this way.',
    );
    expect(certainty(verdictOf('unsure', { unsure: 'too_short' }), en)).toBe(
      'Too short to tell yet.',
    );
  });
});

describe('what posting would do', () => {
  it('over the limit: figures, limit, and how many value posts make room', () => {
    const answer = answerOf('promotional', {
      now: { promotional: 3, total: 28, share: 0.1071, state: 'over', valuePostsToRoom: 12 },
      projection: { promotional: 4, total: 29, share: 0.1379, state: 'over', valuePostsToRoom: 21 },
    });
    expect(outlookOf(answer, en)).toEqual({
      before: '3 of 28',
      after: '4 of 29 (13.8%)',
      isCounted: true,
      isOver: true,
      sentences: ['Your limit is 10%.', '12 value posts would make room for it.'],
    });
  });

  it('names one thing to do instead, which is then not said twice', () => {
    const answer = answerOf('promotional', OVER);
    expect(insteadOf(answer, fr)).toMatch(/^Commencez par 3 publications utiles/);
    expect(outlookOf(answer, en).sentences).toEqual(['Your limit is 10%.']);
    const far = { ...OVER, now: { ...OVER.now, valuePostsToRoom: 9 } };
    const kinds = ['offer', 'showcase', 'contest', 'ask'] as const;
    const told = kinds.map((kind) =>
      insteadOf(
        answerOf('promotional', { ...far, verdict: verdictOf('promotional', { kind }) }),
        en,
      ),
    );
    expect(new Set(told).size).toBe(4);
    expect(told.filter((each) => each?.startsWith('badge_'))).toEqual([]);
    expect(insteadOf(answerOf('value-adding', OVER), en)).toBeNull();
    expect(insteadOf(answerOf('promotional'), en)).toBeNull();
  });

  it('with few posts no percentage frightens anybody', () => {
    const answer = answerOf('promotional', {
      now: { promotional: 0, total: 0, share: null, state: 'none', valuePostsToRoom: 9 },
      projection: { promotional: 1, total: 1, share: 1, state: 'too_few', valuePostsToRoom: 18 },
    });
    expect(outlookOf(answer, en)).toMatchObject({ before: null, after: '1 of 1', isOver: false });
  });

  it('a value post makes room', () => {
    const answer = answerOf('value-adding', {
      now: { promotional: 2, total: 19, share: 0.1053, state: 'over', valuePostsToRoom: 11 },
      projection: { promotional: 2, total: 20, share: 0.1, state: 'near', valuePostsToRoom: 10 },
    });
    expect(outlookOf(answer, fr).sentences[1]).toMatch(/^Encore 10 comme celle-ci/);
  });

  it('a private window counts nothing, and says so before any other reason', () => {
    const told = (words: typeof en) => {
      const answer = answerOf('promotional');
      return outlookOf({ ...answer, projection: answer.now, uncounted: 'private' }, words);
    };
    expect(told(en)).toMatchObject({
      isCounted: false,
      isOver: false,
      sentences: ['Private window: nothing is counted.'],
    });
    expect(told(fr).sentences).toEqual(['Fenêtre privée\u00a0: rien n’est compté.']);
  });

  it('what the rule does not count says so', () => {
    const now = {
      promotional: 2,
      total: 19,
      share: 0.1053,
      state: 'over',
      valuePostsToRoom: 11,
    } as const;
    expect(outlookOf(answerOf('unsure', { now, projection: now }), en).sentences).toEqual([
      'An unsure post is not counted until you say what it was.',
    ]);
    expect(outlookOf(answerOf('promotional', { now, projection: now }), en)).toMatchObject({
      isCounted: false,
      isOver: false,
      sentences: ['Your rule does not count replies.'],
    });
  });
});
