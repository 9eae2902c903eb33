import { describe, expect, it } from 'vitest';
import { addToField } from '../../../extension/shared/profile-input';
import { SETTING_SCHEMAS } from '../../../extension/shared/settings-schema';
import * as v from 'valibot';

describe('what is typed into the profile', () => {
  it.each([
    ['names', 'Boulangerie Tremblay', ['Boulangerie Tremblay']],
    ['names', '  Pains   &  Cie ; Marie\nLéo,', ['Pains & Cie', 'Marie', 'Léo']],
    ['handles', 'tremblay, @marie', ['@tremblay', '@marie']],
    ['domains', 'https://www.Tremblay.ca/pains?x#y', ['tremblay.ca']],
    ['domains', 'tremblay.ca., WWW.tremblay.ca', ['tremblay.ca']],
    ['names', ' ,; \n', []],
    ['handles', '@, @@', []],
    ['domains', 'https://', []],
  ] as const)('as %s, %j, becomes %j', (field, typed, expected) => {
    expect(addToField(field, [], typed)).toEqual(expected);
  });

  it('is added once, whatever its case', () => {
    expect(addToField('names', ['Élan'], 'élan, Elan')).toEqual(['Élan', 'Elan']);
    expect(addToField('handles', ['@marie'], 'Marie')).toEqual(['@marie']);
  });

  it('is always something that the settings accept', () => {
    const nasty = [
      'a'.repeat(500),
      '\ud800 half',
      `${'x'.repeat(119)}😀`,
      Array.from({ length: 500 }, (_, index) => `name ${index}`).join(','),
      '@',
      'https://',
      '😀',
    ];
    for (const typed of nasty) {
      for (const field of ['names', 'handles', 'domains'] as const) {
        const profile = {
          names: [],
          handles: [],
          domains: [],
          [field]: addToField(field, [], typed),
        };
        expect(v.safeParse(SETTING_SCHEMAS.profile, profile).success, `${field}: ${typed}`).toBe(
          true,
        );
      }
    }
  });
});
