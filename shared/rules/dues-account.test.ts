import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allot,
  arrearsLevel,
  type MonthAccount,
  owedOf,
  paidThrough,
  splitOf,
  unpaidIn,
} from './dues-account.ts';

const account = (month: string, part: Partial<MonthAccount> = {}): MonthAccount => ({
  month,
  standing: { pays: true, orgId: 1, guest: false, exemptFromMeetings: false },
  due: { kind: 'due', amount: 50_000, because: [] },
  fixed: null,
  paid: 0,
  ...part,
});
const elsewhere = { pays: false, why: 'away', orgId: 1, rule: { rule: '', citation: '' } } as const;

test('paid + owed = due, whatever sequence of payments is spread over the months, and nothing is lost', () => {
  const cases = fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 6 }),
      cases,
      (dues, payments) => {
        const paid = dues.map(() => 0);
        for (const amount of payments) {
          const owed = dues.map((due, i) => ({ month: `2026-0${i + 1}`, owed: due - (paid[i] ?? 0) }));
          const { parts, rest } = allot(amount, owed);
          expect(parts.reduce((sum, part) => sum + part.amount, rest)).toBe(amount);
          for (const part of parts) {
            const i = owed.findIndex(({ month }) => month === part.month);
            paid[i] = (paid[i] ?? 0) + part.amount;
          }
        }
        dues.forEach((amount, i) => {
          const one = account('2026-01', { due: { kind: 'due', amount, because: [] }, paid: paid[i] ?? 0 });
          expect(one.paid + owedOf(one)).toBe(amount);
        });
      },
    ),
  );
});

describe('294, khoản 8.1: months without dues in a calendar year', () => {
  const year = [
    account('2025-12'),
    account('2026-01'),
    account('2026-02', { paid: 50_000 }),
    account('2026-03', { paid: 10_000 }),
    account('2026-04', { due: { kind: 'exempt', because: [] } }),
    account('2026-05', { due: { kind: 'unknown', gap: 'noBase', because: [] } }),
    account('2026-06', { standing: elsewhere }),
    account('2026-09'),
    account('2026-10'),
    account('2026-11'),
    account('2026-12'),
  ];
  test('are those that are over, with a due of which nothing was paid', () => {
    expect(unpaidIn(year, 2026, '2026-11-22')).toEqual(['2026-01', '2026-09', '2026-10']);
    expect(unpaidIn(year, 2026, '2027-02-01')).toHaveLength(5);
    expect(unpaidIn(year, 2025, '2026-11-22')).toEqual(['2025-12']);
  });

  test.each([
    [[], null],
    [['2026-01'], null],
    [['2026-01', '2026-02'], 'warn'],
    [['2026-01', '2026-05', '2026-09'], 'strikeOff'],
  ] as const)('%o → %s', (months, level) => {
    expect(arrearsLevel(months)).toBe(level);
  });
});

test.each([
  ['nothing paid', [account('2026-09'), account('2026-10')], ''],
  [
    'paid and exempt months',
    [
      account('2026-09', { paid: 50_000 }),
      account('2026-10', { due: { kind: 'exempt', because: [] } }),
      account('2026-11'),
    ],
    '2026-10',
  ],
  [
    'a month paid in part',
    [account('2026-09', { paid: 50_000 }), account('2026-10', { paid: 1000 })],
    '2026-09',
  ],
  [
    'a month whose due nobody knows',
    [
      account('2026-09', { paid: 50_000 }),
      account('2026-10', { due: { kind: 'unknown', gap: 'noBase', because: [] } }),
    ],
    '2026-09',
  ],
] as const)('paid through: %s', (_, accounts, month) => {
  expect(paidThrough(accounts)).toBe(month);
});

test('what is kept and what goes up is together what was collected', () => {
  expect(splitOf(1_234_567, 3000)).toEqual({ kept: 370_370, forwarded: 864_197 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 10_000 }),
      (collected, parts) => {
        const { kept, forwarded } = splitOf(collected, parts);
        expect(kept + forwarded).toBe(collected);
        expect(Math.min(kept, forwarded)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
