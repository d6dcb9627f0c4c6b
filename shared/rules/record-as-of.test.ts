import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMemberRecord } from '../entities/member.ts';
import { anEvent } from '../testing/an-event.ts';
import { recordAsOf } from './record-as-of.ts';

const record = (occupation: string, workplace = '') => ({ ...emptyMemberRecord(), occupation, workplace });
const change = (on: string, field: string, before: string, after: string) =>
  anEvent('detailsChanged', on, { payload: { changes: [{ field, before, after }] } });

describe('The record as of a day', () => {
  const events = [
    change('2020-05-01', 'occupation', 'Công nhân', 'Công chức'),
    change('2024-09-15', 'occupation', 'Công chức', 'Hưu trí'),
  ];
  test.each([
    ['2020-04-30', 'Công nhân'],
    ['2020-05-01', 'Công chức'],
    ['2024-09-14', 'Công chức'],
    ['2024-09-15', 'Hưu trí'],
  ])('on %s says %s', (day, said) => {
    expect(recordAsOf(record('Hưu trí'), events, day).occupation).toBe(said);
    expect(recordAsOf(record('Hưu trí'), events.toReversed(), day).occupation).toBe(said);
  });

  test('passes over a withdrawn change', () => {
    const withdrawn = {
      ...change('2024-01-01', 'occupation', 'Sai', 'Hưu trí'),
      withdrawnReason: 'ghi nhầm',
    };
    expect(recordAsOf(record('Hưu trí'), [withdrawn], '2020-01-01').occupation).toBe('Hưu trí');
  });

  test('counts a change known to the year from the first day of it', () => {
    const vague = [change('2020', 'occupation', 'Công nhân', 'Công chức')];
    expect(recordAsOf(record('Công chức'), vague, '2020-01-01').occupation).toBe('Công chức');
    expect(recordAsOf(record('Công chức'), vague, '2019-12-31').occupation).toBe('Công nhân');
  });

  test('keeps what no change ever touched', () => {
    expect(recordAsOf(record('Hưu trí', 'Nhà máy'), events, '2000-01-01').workplace).toBe('Nhà máy');
  });

  test('is, for any row of changes, what was written on that day', () => {
    const steps = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 3000 }),
        field: fc.constantFrom('occupation' as const, 'workplace' as const),
        value: fc.string({ maxLength: 8 }),
      }),
      { selector: (s) => s.day, maxLength: 12 },
    );
    const dayOf = (n: number) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(steps, fc.integer({ min: -5, max: 3005 }), (made, asked) => {
        const inOrder = made.toSorted((a, b) => a.day - b.day);
        const now = record('đầu');
        let then = { ...now };
        const ledger = inOrder.map(({ day, field, value }) => {
          const event = change(dayOf(day), field, now[field], value);
          now[field] = value;
          if (day <= asked) then = { ...now };
          return event;
        });
        expect(recordAsOf(now, ledger, dayOf(asked))).toEqual(then);
      }),
    );
  });
});
