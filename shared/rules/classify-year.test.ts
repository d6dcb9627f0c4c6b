import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capPartsText, capText } from '../i18n/vi/rating-cap.ts';
import { formatPercent } from '../text/numbers.ts';
import {
  type CountedRow,
  checkCap,
  checkCaps,
  memberCap,
  remainderOf,
  tallyYear,
  unratedGroups,
} from './classify-year.ts';
import { ratingLevels } from './rating-names.ts';
import { unratedReasons } from './rating-unrated.ts';
import { capRoundings, classificationRegimeOf } from './regulations/classification.ts';

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

  test('132-QĐ/TW, HD 21-HD/BTCTW: on three people it lets nobody through, and says so in a sentence', () => {
    const check = checkCap(
      tallyYear([...some(1, { level: 'excellent' }), ...some(3, { level: 'good' })]),
      memberCap(classificationRegimeOf(2021)),
    );
    expect(check).toMatchObject({ allowed: 0, within: false });
    expect(check && capText(check)).toBe(
      'Tỷ lệ hoàn thành xuất sắc: 1/3 = 33,33% tính trên số hoàn thành tốt; giới hạn 20% (tối đa 0 đồng chí): ' +
        'vượt giới hạn. 20% của 3 là 0,6, làm tròn xuống còn 0: không đồng chí nào được xếp hoàn thành xuất sắc.',
    );
  });

  test.each([
    ['whole', true, '4 of 20 in all'],
    ['part', false, '3 of 10 in the first branch'],
  ] as const)('counted on the %s list is within: %s (%s)', (scope, within, _why) => {
    const branch = (org: number, excellent: number, good: number) =>
      [...some(excellent, { level: 'excellent' }), ...some(good, { level: 'good' })].map((row) => ({
        ...row,
        org,
      }));
    const { cap, counting } = memberCap(classificationRegimeOf(2025));
    const caps = checkCaps([...branch(1, 3, 10), ...branch(2, 1, 10)], ({ org }) => org, {
      cap,
      counting: { ...counting, scope },
    });
    expect(caps.within).toBe(within);
    expect(caps.parts.map(({ part, check }) => [part, check?.allowed, check?.within])).toEqual([
      [1, 2, false],
      [2, 2, true],
    ]);
    expect(caps.whole).toMatchObject({ allowed: 4, within: true });
    expect(capPartsText(caps.parts, (org) => `Chi bộ ${org}`, scope)).toContain(
      '1/2 chi bộ vượt giới hạn: Chi bộ 1 3/10 (tối đa 2).',
    );
  });

  test('allows no more than its percentage of the base when rounded down, and within means no more than allowed', () => {
    const rules = fc.record({
      percent: fc.integer({ min: 0, max: 100 }),
      base: fc.constantFrom('good' as const, 'excellentAndGood' as const, 'rated' as const),
      rounding: fc.constantFrom(...capRoundings),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 200 }), rules, (rows, { percent, base, rounding }) => {
        const source = { citation: '', verified: false };
        const check = checkCap(tallyYear(rows), {
          cap: { percent, ...source },
          counting: { base, rounding, scope: 'whole', ...source },
        });
        if (!check) return;
        if (rounding === 'down') expect(check.allowed * 100).toBeLessThanOrEqual(check.baseCount * percent);
        expect(Math.abs(check.allowed * 100 - check.baseCount * percent)).toBeLessThan(100);
        expect(check.within).toBe(check.excellent <= check.allowed);
      }),
    );
  });
});
