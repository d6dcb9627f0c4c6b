/** Months reckoned in stretches are what each month says by itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DatedProfile, monthsFromTo } from '../entities/dues.ts';
import { dueOf } from './dues.ts';
import { duesOver, standingsOver } from './dues-runs.ts';
import { duesStanding, type StandingPeriod } from './dues-standing.ts';
import type { RuleChange } from './regulations/rule-change.ts';

const months = monthsFromTo('2025-06', '2028-06');
const month = fc.constantFrom(...months);

const profile: fc.Arbitrary<DatedProfile> = fc.record({
  fromMonth: month,
  group: fc.constantFrom('insured', 'pension', 'uninsured', 'elderly', 'student', 'agreed'),
  baseAmount: fc.option(fc.integer({ min: 0, max: 40_000_000 })),
  region: fc.constantFrom(1, 2, 3, 4, null),
  relief: fc.constantFrom('', '', 'poor', 'reduced30'),
  reliefUntil: fc.oneof(fc.constant(''), month),
  decision: fc.constantFrom('', 'Quyết định 12'),
});

const change = fc.tuple(month, fc.integer({ min: 1, max: 9 })).map(
  ([from, value]): RuleChange => ({
    area: 'dues',
    parameter: 'insured.percent',
    validFrom: `${from}-01`,
    validUntil: '',
    value,
    citation: 'Văn bản mới',
    verified: true,
  }),
);

test('the due of every month is the one that the rule gives for it alone', () => {
  fc.assert(
    fc.property(
      fc.array(profile, { maxLength: 3 }),
      fc.option(fc.integer({ min: 35, max: 42 })),
      fc.array(change, { maxLength: 2 }),
      (profiles, partyYears, changes) => {
        const due = duesOver(months, changes).oneMember();
        for (const at of months) {
          const own = profiles.findLast(({ fromMonth }) => fromMonth <= at) ?? null;
          const facts = { month: at, profile: own, partyYears: at < '2027-01' ? null : partyYears };
          expect(due(facts)).toEqual(dueOf(facts, changes));
        }
      },
    ),
  );
});

/** Stretches of days that follow one another, as a member's periods do. */
const periods = fc
  .uniqueArray(
    fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`),
    { maxLength: 5 },
  )
  .chain((days) =>
    fc.tuple(
      ...days.toSorted().map((fromOn, i, all) =>
        fc.record({
          fromOn: fc.constant(fromOn),
          untilOn: fc.constant(all[i + 1] ?? '9999-12-31'),
          status: fc.constantFrom<StandingPeriod['status'][]>(
            'official',
            'probationary',
            'temporary',
            'transferredOut',
            'died',
          ),
          orgId: fc.constantFrom(1, 2, null),
          awaySince: fc.constantFrom(null, null, '2025-01-01'),
          exemptSince: fc.constantFrom(null, '2025-01-01'),
        }),
      ),
    ),
  );

test('where a member stands in every month is what his days say of it alone', () => {
  fc.assert(
    fc.property(
      periods,
      fc.option(fc.record({ receivedMonth: month, paidThrough: month })),
      (own, arrival) => {
        const arrivals = arrival ? [arrival] : undefined;
        const standing = standingsOver(own, arrivals);
        for (const at of months) expect(standing(at)).toEqual(duesStanding(at, own, arrivals));
      },
    ),
  );
});
