import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent } from '../text/numbers.ts';
import {
  type CountedRow,
  checkCap,
  memberCap,
  remainderOf,
  tallyYear,
  unratedGroups,
} from './classify-year.ts';
import { ratingLevels } from './rating-names.ts';
import { unratedReasons } from './rating-unrated.ts';
import { classificationRegimeOf } from './regulations/classification.ts';

const some = (n: number, row: Partial<CountedRow>): CountedRow[] =>
  Array.from({ length: n }, () => ({ level: null, reason: null, probationary: false, ...row }));

/** The article on 2018: 106 and 759 of 929; the rest as the roster itemises it. */
const of2018 = tallyYear([
  ...some(106, { level: 'excellent' }),
  ...some(759, { level: 'good' }),
  ...some(52, { level: 'fair' }),
  ...some(3, { level: 'poor' }),
  ...some(9, { reason: 'sourceBlank' }),
]);

const anyRow: fc.Arbitrary<CountedRow> = fc.oneof(
  fc.record({
    level: fc.constantFrom(...ratingLevels),
    reason: fc.constant(null),
    probationary: fc.boolean(),
  }),
  fc.record({
    level: fc.constant(null),
    reason: fc.option(fc.constantFrom(...unratedReasons), { nil: null }),
    probationary: fc.boolean(),
  }),
);

describe('Counting a year', () => {
  test.each([
    [106, 929, '11,41%'],
    [759, 929, '81,70%'],
    [64, 929, '6,89%'],
    [106, 920, '11,52%'],
    [106, 759, '13,97%'],
    [106, 865, '12,25%'],
  ])('seed 2018: %i of %i is %s', (part, whole, text) => expect(formatPercent(part, whole)).toBe(text));

  test('seed 2018: the rest of 64 is 52 + 3 + 9, item by item', () => {
    expect(remainderOf(of2018)).toEqual({
      count: 64,
      parts: [
        { of: 'fair', count: 52 },
        { of: 'poor', count: 3 },
        { of: 'sourceBlank', count: 9 },
      ],
    });
  });

  test("the form's own sums hold for any list: total = rated + unrated, rated = Σ levels, unrated = Σ reasons", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 200 }), (rows) => {
        const t = tallyYear(rows);
        const sum = (ns: readonly number[]) => ns.reduce((a, b) => a + b, 0);
        expect(t.total).toBe(rows.length);
        expect(t.rated + t.unrated).toBe(t.total);
        expect(sum(ratingLevels.map((l) => t.levels[l]))).toBe(t.rated);
        expect(sum(unratedGroups.map((g) => t.reasons[g]))).toBe(t.unrated);
        const rest = remainderOf(t);
        expect(sum(rest.parts.map((p) => p.count))).toBe(rest.count);
      }),
    );
  });
});

describe('The limit of the best level', () => {
  test('132-QĐ/TW and HD 16-HD/BTCTW: 106 of 759 rated good is within 20 %, at most 151', () => {
    expect(checkCap(of2018, memberCap(classificationRegimeOf(2018)))).toMatchObject({
      baseCount: 759,
      allowed: 151,
      within: true,
      others: [
        { base: 'excellentAndGood', baseCount: 865 },
        { base: 'rated', baseCount: 920 },
      ],
    });
  });

  test.each([
    [2018, 20, 100, true, 'HD 16-HD/BTCTW: exactly 20 % is within'],
    [2018, 21, 100, false, 'HD 16-HD/BTCTW: one more is over'],
    [2016, 15, 100, true, 'HD 27-HD/BTCTW: 15 %'],
    [2016, 16, 100, false, 'HD 27-HD/BTCTW: one more is over'],
    [2025, 1, 4, false, '366-QĐ/TW, HD 43-HD/BTCTW: 1 of 4 is 25 %, rounded down none'],
  ])('%i: %i excellent on %i good → within is %s (%s)', (year, excellent, good, within) => {
    const tally = tallyYear([...some(excellent, { level: 'excellent' }), ...some(good, { level: 'good' })]);
    expect(checkCap(tally, memberCap(classificationRegimeOf(year)))?.within).toBe(within);
  });

  test('is not asked before anybody is rated, nor where no limit is known (before 2014)', () => {
    expect(checkCap(tallyYear(some(5, {})), memberCap(classificationRegimeOf(2018)))).toBeNull();
    expect(checkCap(of2018, memberCap(classificationRegimeOf(2010)))).toBeNull();
  });
});
