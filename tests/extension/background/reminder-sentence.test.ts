import { describe, expect, it } from 'vitest';
import { reminderSentence } from '../../../extension/background/reminder-sentence';
import { reminderCatalog } from '../../../extension/locales/reminder';
import { createTranslator, type UiLanguage } from '../../../extension/shared/i18n';
import type { Summary } from '../../../extension/shared/summary';

function sentence(
  language: UiLanguage,
  week: Partial<Summary['week']>,
  window: Partial<Summary['window']> = {},
): string {
  const summary = {
    week: { offset: 1, published: 0, promotional: 0, unsure: 0, ...week },
    window: { state: 'over', valuePostsToRoom: 2, ...window },
  } as unknown as Summary;
  return reminderSentence(summary, createTranslator(language, [reminderCatalog]));
}

describe('the sentence of the reminder', () => {
  it.each([
    [{ published: 12, promotional: 1 }, 'Last week: 12 posts, 1 of them promotional.'],
    [{ published: 12, promotional: 3 }, 'Last week: 12 posts, 3 of them promotional.'],
    [{ published: 12 }, 'Last week: 12 posts, none of them promotional.'],
    [{ published: 5, unsure: 2 }, 'Last week: 5 posts, 2 of them still unsure.'],
    [{ published: 1 }, 'Last week: one post, not promotional.'],
    [{ published: 1, promotional: 1 }, 'Last week: one post, and it was promotional.'],
    [{ published: 1, unsure: 1 }, 'Last week: one post, still unsure.'],
    [{ offset: 0 }, 'This week so far: no posts.'],
  ])('tells %j', (week, told) => {
    expect(sentence('en', week)).toBe(`${told} 2 value posts make room for an offer.`);
  });

  it('says what may come next', () => {
    const next = (window: Partial<Summary['window']>) => sentence('en', {}, window);
    expect(next({ valuePostsToRoom: 1 })).toContain(' 1 value post makes room for an offer.');
    expect(next({ valuePostsToRoom: 0 })).toContain(' There is room for an offer.');
    expect(next({ state: 'none', valuePostsToRoom: 0 })).toContain(' is a good start.');
  });

  it('speaks French', () => {
    expect(sentence('fr', { published: 12, promotional: 1 })).toBe(
      'La semaine dernière\u00a0: 12 publications, dont 1 promotionnelle. 2 publications utiles font de la place pour une offre.',
    );
    expect(sentence('fr-CA', { offset: 0, published: 12, promotional: 3 })).toContain(
      'Cette semaine jusqu’ici\u00a0: 12 publications, dont 3 promotionnelles.',
    );
  });
});
