import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedProfile } from '../entities/dues.ts';
import { dueOf } from './dues.ts';
import { type Due, percentOf } from './dues-rate.ts';

const profile = (part: Partial<DatedProfile>): DatedProfile => ({
  fromMonth: '2011-01',
  group: 'insured',
  baseAmount: null,
  region: null,
  relief: '',
  reliefUntil: '',
  decision: '',
  ...part,
});
const due = (month: string, part: Partial<DatedProfile>, partyYears: number | null = null): Due =>
  dueOf({ month, profile: profile(part), partyYears });
const said = (d: Due): number | string =>
  d.kind === 'due' ? d.amount : d.kind === 'exempt' ? 'miễn' : d.gap;

describe('Quyết định 342-QĐ/TW đến 31/01/2026, Quy định 01-QĐ/TW từ 01/02/2026', () => {
  test.each([
    ['insured 1 %', { group: 'insured', baseAmount: 8_250_000 }, 82_500, 82_500],
    ['sick leave 1 % of the allowance', { group: 'leave', baseAmount: 6_000_000 }, 60_000, 60_000],
    ['pension 0,5 %', { group: 'pension', baseAmount: 7_333_300 }, 36_667, 36_667],
    [
      'uninsured, agreed amount then region I',
      { group: 'uninsured', baseAmount: 15_000, region: 1 },
      15_000,
      15_930,
    ],
    ['uninsured in region IV', { group: 'uninsured', baseAmount: 15_000, region: 4 }, 15_000, 11_100],
    ['elderly without pension, region II', { group: 'elderly', baseAmount: 5000, region: 2 }, 5000, 9460],
    ['student', { group: 'student' }, 3000, 5000],
    ['agreed by the committee', { group: 'agreed', baseAmount: 20_000 }, 20_000, 20_000],
    ['uninsured without a region', { group: 'uninsured', baseAmount: 15_000 }, 15_000, 'noRegion'],
    ['insured without an income', { group: 'insured' }, 'noBase', 'noBase'],
  ] as const)('%s', (_, part, before, since) => {
    expect([said(due('2026-01', part)), said(due('2026-02', part))]).toEqual([before, since]);
  });

  test.each([
    ['uninsured 0,3 % → 0,5 % (vùng I)', { group: 'uninsured', region: 1 }, 15_930, 26_550],
    ['elderly 0,2 % → 0,3 % (vùng I)', { group: 'elderly', region: 1 }, 10_620, 15_930],
    ['insured stays', { group: 'insured', baseAmount: 10_000_000 }, 100_000, 100_000],
  ] as const)('từ 2028: %s', (_, part, before, since) => {
    expect([said(due('2027-12', part)), said(due('2028-01', part))]).toEqual([before, since]);
  });

  test.each([
    ['2026-01', 50, 100_000],
    ['2026-02', 49, 100_000],
    ['2026-02', 50, 'miễn'],
    ['2026-02', 61, 'miễn'],
    ['2026-02', null, 100_000],
  ] as const)('miễn từ đủ 50 năm tuổi đảng: tháng %s, %s năm → %s', (month, years, what) => {
    expect(said(due(month, { baseAmount: 10_000_000 }, years))).toBe(what);
  });

  test.each([
    ['poor', '', '2026-03', 'miễn'],
    ['illness', '2026-06', '2026-06', 'miễn'],
    ['illness', '2026-06', '2026-07', 100_000],
    ['reduced30', '', '2026-03', 70_000],
    ['reduced70', '2026-12', '2026-12', 30_000],
    ['reduced70', '2026-12', '2027-01', 100_000],
  ] as const)('miễn, giảm %s đến %s: tháng %s → %s', (relief, reliefUntil, month, what) => {
    expect(said(due(month, { baseAmount: 10_000_000, relief, reliefUntil }))).toBe(what);
  });

  test('nobody who told nothing has a due, and a month without a wage in the table is not guessed', () => {
    expect(said(dueOf({ month: '2026-02', profile: null, partyYears: null }))).toBe('noProfile');
    const noRows = {
      area: 'dues',
      parameter: 'wages.rows',
      validFrom: '2026-01-01',
      validUntil: '',
      value: [],
    };
    const changes = [{ ...noRows, citation: 'thử', verified: true }];
    const facts = { month: '2026-03', profile: profile({ group: 'uninsured', region: 1 }), partyYears: null };
    expect(said(dueOf(facts, changes))).toBe('noWage');
  });
});

test('the lines of the reckoning can be added up again, each with the text it rests on', () => {
  expect(
    due('2026-11', { baseAmount: 8_250_000, relief: 'reduced50', decision: 'NQ 12-NQ/CB' }).because,
  ).toEqual([
    { text: 'Tiền lương đóng BHXH tháng trước: 8.250.000 đồng (khai từ 01/2011)', citation: '' },
    { text: '1 % × 8.250.000 đồng = 82.500 đồng', citation: 'Quy định 01-QĐ/TW ngày 03/02/2026' },
    {
      text: 'Được giảm 50 % theo NQ 12-NQ/CB.',
      citation: 'Quy định 01-QĐ/TW ngày 03/02/2026 (chưa đối chiếu điều khoản)',
    },
    { text: '50 % × 82.500 đồng = 41.250 đồng', citation: '' },
  ]);
});

test('a rate and a rounding that an office changed hold from their day on', () => {
  const change = { area: 'dues', validFrom: '2026-07-01', validUntil: '', citation: 'CV 12', verified: true };
  const changes = [
    { ...change, parameter: 'pension.percent', value: 0.4 },
    { ...change, parameter: 'rounding.to', value: 1000 },
  ];
  const of = (month: string) =>
    said(
      dueOf(
        { month, profile: profile({ group: 'pension', baseAmount: 7_333_300 }), partyYears: null },
        changes,
      ),
    );
  expect([of('2026-06'), of('2026-07')]).toEqual([36_667, 29_000]);
});

test('a due is a whole number of đồng, never below nothing, and never off by half a unit of rounding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom(1, 100, 500, 1000),
      (amount, parts, to) => {
        const got = percentOf(amount, parts / 100, to);
        expect(Number.isSafeInteger(got)).toBe(true);
        expect(got % to).toBe(0);
        // Against exact arithmetic: |got − amount × parts / 10.000| ≤ to / 2.
        const off = BigInt(got) * 10_000n - BigInt(amount) * BigInt(parts);
        expect(2n * (off < 0n ? -off : off) <= BigInt(to) * 10_000n).toBe(true);
      },
    ),
  );
});
