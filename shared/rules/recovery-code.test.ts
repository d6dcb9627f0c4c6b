import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLetters, faultOfHalf, halfRandom, halvesOf, inGroups, withCheck } from './recovery-code.ts';

const half = fc
  .array(fc.constantFrom(...codeLetters), { minLength: halfRandom, maxLength: halfRandom })
  .map((letters) => letters.join(''));
const place = fc.integer({ min: 0, max: halfRandom });

describe('A half of the recovery code', () => {
  test.each([
    ['', 'missing'],
    [' - ', 'missing'],
    ['ABCDE', 'short'],
    ['ABCDE-FGHJK-MNPQR-T', 'long'],
    ['ABCDE-FGHJK-MNPQ0', 'letter'],
    ['ABCDE-FGHJK-MNPQI', 'letter'],
  ])('typed as %j is %s', (typed, fault) => expect(faultOfHalf(typed, 1)).toBe(fault));

  test('is taken as it was printed, small, with blanks or in one piece', () => {
    fc.assert(
      fc.property(half, fc.constantFrom(1 as const, 2 as const), (random, which) => {
        const printed = withCheck(random, which);
        for (const typed of [
          printed,
          inGroups(printed),
          inGroups(printed).toLowerCase().replaceAll('-', ' '),
        ])
          expect(faultOfHalf(typed, which)).toBeNull();
      }),
    );
  });

  test('with any one letter misread is refused', () => {
    fc.assert(
      fc.property(half, place, fc.constantFrom(...codeLetters), (random, at, letter) => {
        const printed = withCheck(random, 1);
        fc.pre(printed[at] !== letter);
        expect(faultOfHalf(printed.slice(0, at) + letter + printed.slice(at + 1), 1)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('with any two letters that changed places is refused', () => {
    fc.assert(
      fc.property(half, place, place, (random, a, b) => {
        const letters = [...withCheck(random, 2)];
        fc.pre(letters[a] !== letters[b]);
        [letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? ''];
        expect(faultOfHalf(letters.join(''), 2)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('typed in the place of the other is named as such', () => {
    fc.assert(
      fc.property(half, (random) => {
        expect(faultOfHalf(withCheck(random, 2), 1)).toBe('other-half');
      }),
    );
  });

  test('alone leaves 68 bits to guess', () => {
    expect(halfRandom * Math.log2(codeLetters.length)).toBeGreaterThan(67.9);
    expect(new Set(codeLetters).size).toBe(29);
  });

  test('and the other are found again in the whole code', () => {
    const [first, second] = [withCheck('ABCDEFGHJKMNPQ', 1), withCheck('ZYXWVUTRQPNMKJ', 2)];
    expect(halvesOf(inGroups(first + second))).toEqual([inGroups(first), inGroups(second)]);
  });
});
