import { describe, expect, it } from 'vitest';
import { localDateOf, resolveWeekStart } from '../../../extension/background/local-calendar';

describe('the local calendar', () => {
  it('writes the day the person has, not the one in Greenwich', () => {
    expect(localDateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDateOf(new Date(2026, 10, 26, 0, 0))).toBe('2026-11-26');
  });

  it.each([
    ['fr-CA', 'sunday'],
    ['en-CA', 'sunday'],
    ['en-US', 'sunday'],
    ['en', 'sunday'],
    ['fr', 'monday'],
    ['fr-FR', 'monday'],
    ['en-GB', 'monday'],
    ['ar-EG', 'saturday'],
    ['not a language!', 'monday'],
    ['', 'monday'],
  ])('starts weeks in %s on %s', (language, start) => {
    expect(resolveWeekStart('auto', language)).toBe(start);
  });

  it('does as the person chose', () => {
    expect(resolveWeekStart('saturday', 'fr-FR')).toBe('saturday');
  });
});
