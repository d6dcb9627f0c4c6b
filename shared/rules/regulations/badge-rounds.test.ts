import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../text/day-arithmetic.ts';
import { badgeRoundHeldOn, badgeRoundOf, badgeRoundsOfYears, nextBadgeRound } from './badge-rounds.ts';
import type { RuleChange } from './rule-change.ts';

describe('hướng dẫn của Ban Tổ chức Thành ủy Hà Nội tháng 8/2025: which milestones a round takes', () => {
  it.each([
    ['2026-11-30', '7/11', '2026-11-07'],
    ['2026-12-01', '3/2', '2027-02-03'],
    ['2027-01-31', '3/2', '2027-02-03'],
    ['2027-02-28', '3/2', '2027-02-03'],
    ['2028-02-29', '3/2', '2028-02-03'],
    ['2027-03-01', '19/5', '2027-05-19'],
    ['2027-05-31', '19/5', '2027-05-19'],
    ['2027-06-01', '2/9', '2027-09-02'],
    ['2027-09-30', '2/9', '2027-09-02'],
    ['2027-10-01', '7/11', '2027-11-07'],
  ])('%s belongs to %s', (milestone, name, day) => {
    expect(badgeRoundOf(milestone)).toMatchObject({ name, day });
  });

  it('is one round for every day, and the next one begins where it ends', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1990-01-01', n));
    fc.assert(
      fc.property(days, (day) => {
        const round = badgeRoundOf(day);
        expect(round.from <= day && day < round.until).toBe(true);
        expect(badgeRoundOf(round.until).from).toBe(round.until);
      }),
    );
  });
});

describe('the rounds of a year', () => {
  it('are four, in the order of their days', () => {
    expect(badgeRoundsOfYears(2027, 2027).map(({ day }) => day)).toEqual([
      '2027-02-03',
      '2027-05-19',
      '2027-09-02',
      '2027-11-07',
    ]);
    expect(nextBadgeRound('2026-11-22').day).toBe('2027-02-03');
    expect(nextBadgeRound('2026-11-07').day).toBe('2026-11-07');
    expect(badgeRoundHeldOn('2027-02-04')).toBeUndefined();
  });

  it('follow what an office changed from its first day on, and the rounds before it stay', () => {
    const change: RuleChange = {
      area: 'badge',
      parameter: 'rounds',
      validFrom: '2027-04-01',
      validUntil: '',
      value: [
        { name: '3/2', on: '02-03', from: '11-01' },
        { name: '19/5', on: '05-19', from: '02-01' },
        { name: '2/9', on: '09-02', from: '05-01' },
        { name: '7/11', on: '11-07', from: '09-01' },
      ],
      citation: 'Hướng dẫn của Ban Tổ chức Tỉnh ủy',
      verified: true,
    };
    expect(badgeRoundOf('2027-02-15', [change]).day).toBe('2027-02-03');
    expect(badgeRoundOf('2027-05-02', [change]).day).toBe('2027-09-02');
    expect(badgeRoundOf('2026-12-15', [change]).day).toBe('2027-02-03');
    expect(badgeRoundOf('2028-11-15', [change]).day).toBe('2029-02-03');
  });
});
