import { describe, expect, it } from 'vitest';
import { EXCERPT_LIFETIME, excerptOf } from '../../../extension/background/excerpt';

const textOf = (text: string) => excerptOf('a', text, 0).text;

describe('an excerpt', () => {
  it('is the first sixty characters as a person counts them', () => {
    expect(textOf('x'.repeat(61))).toBe('x'.repeat(60));
    const family = '👨‍👩‍👧‍👦';
    expect(textOf(family.repeat(3))).toBe(family.repeat(3));
    expect(textOf('é'.normalize('NFD').repeat(80))).toBe('é'.normalize('NFD').repeat(60));
  });

  it('joins lines and drops the white space around', () => {
    expect(textOf('  Bonjour\n\n  à tous\u00a0! ')).toBe('Bonjour à tous !');
  });

  it('stays small and well-formed whatever is typed', () => {
    expect(textOf('a' + '\u0301'.repeat(100_000)).length).toBeLessThanOrEqual(480);
    expect(textOf('\ud800 half').isWellFormed()).toBe(true);
    expect(textOf('')).toBe('');
  });

  it('expires after thirty days', () => {
    expect(excerptOf('a', 'b', 5).expires).toBe(5 + EXCERPT_LIFETIME);
    expect(EXCERPT_LIFETIME).toBe(2_592_000_000);
  });
});
