import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noChanges, type RuleChange, withChanges } from './rule-change.ts';

const regulation = {
  validFrom: '2011-01-19',
  months: 12,
  waitCitation: 'Quy định cũ',
  waitVerified: true,
  wait: { reprimand: 6, warning: 9 },
  stay: { least: 3, citation: 'Hướng dẫn cũ', verified: true },
};
const sources = { wait: 'wait' };
const change = (part: Partial<RuleChange>): RuleChange => ({
  area: 'a',
  parameter: 'months',
  validFrom: '2026-01-01',
  validUntil: '',
  value: 18,
  citation: 'Quy định mới',
  verified: true,
  ...part,
});
const on = (day: string, ...changes: readonly RuleChange[]) =>
  withChanges('a', regulation, day, changes, sources);

describe('A change holds for the days of its validity', () => {
  const half = change({ validUntil: '2026-06-30' });
  const later = change({ value: 24, validFrom: '2026-04-01' });
  it.each<readonly [string, string, readonly RuleChange[], number]>([
    ['the day before', '2025-12-31', [half], 12],
    ['its first day', '2026-01-01', [half], 18],
    ['its last day', '2026-06-30', [half], 18],
    ['the day after', '2026-07-01', [half], 12],
    ['without an end, any later day', '2099-12-31', [change({})], 18],
    ['a year alone is not surely within it', '2026', [half], 12],
    ['a month that it begins with is not surely within it', '2026-01', [half], 12],
    ['a month within it', '2026-02', [half], 18],
    ['of two, the one entered later', '2026-05-01', [half, later], 24],
    ['of two, the one entered later, though it began earlier', '2026-05-01', [later, half], 18],
    ['another area', '2026-05-01', [change({ area: 'b' })], 12],
    ['a figure that is not there', '2026-05-01', [change({ parameter: 'toString' })], 12],
    ['a key of the prototype', '2026-05-01', [change({ parameter: '__proto__.months' })], 12],
  ])('%s: %s', (_title, day, changes, months) => {
    expect(on(day, ...changes).months).toBe(months);
  });
});

test('a figure brings its own source, and others keep theirs', () => {
  const waits = on('2026-05-01', change({ parameter: 'wait.reprimand', value: 3, verified: false }));
  expect(waits).toMatchObject({
    wait: { reprimand: 3, warning: 9 },
    waitCitation: 'Quy định mới (chưa đối chiếu điều khoản)',
    waitVerified: false,
    stay: regulation.stay,
  });
  const stays = on('2026-05-01', change({ parameter: 'stay.least', value: 6 }));
  expect(stays.stay).toEqual({ least: 6, citation: 'Quy định mới', verified: true });
  expect(stays.waitCitation).toBe('Quy định cũ');
});

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('no changes leave the regulation the very same', () => {
  fc.assert(
    fc.property(day, (asked) => {
      expect(withChanges('a', regulation, asked, noChanges, sources)).toBe(regulation);
    }),
  );
});

test('a past day keeps what it had, whatever is entered for the days after it', () => {
  fc.assert(
    fc.property(day, fc.array(fc.tuple(day, fc.integer()), { maxLength: 6 }), (asked, entered) => {
      const later = entered
        .filter(([from]) => from > asked)
        .map(([validFrom, value]) => change({ validFrom, value }));
      expect(on(asked, ...later)).toBe(regulation);
    }),
  );
});
