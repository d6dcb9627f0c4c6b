import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockJump } from './clock-jump.ts';

const last = '2026-11-22T03:00:00.000Z';
const verdict = (seen: string | null, now: string) => clockJump(seen, new Date(now))?.direction ?? 'believed';

describe('The clock of the PC', () => {
  test.each([
    ['the same minute', last, '2026-11-22T03:00:30.000Z', 'believed'],
    ['a minute back, set right by hand', last, '2026-11-22T02:59:00.000Z', 'believed'],
    ['an hour back, as at the end of summer time', last, '2026-11-22T02:00:00.000Z', 'believed'],
    ['an hour ahead, as at its beginning', last, '2026-11-22T04:00:00.000Z', 'believed'],
    ['seven hours back, a time zone set wrongly', last, '2026-11-21T20:00:00.000Z', 'believed'],
    ['just a day back', last, '2026-11-21T03:00:00.000Z', 'believed'],
    ['a day and a second back', last, '2026-11-21T02:59:59.000Z', 'back'],
    ['400 days back', last, '2025-10-18T03:00:00.000Z', 'back'],
    ['1970, an empty battery', last, '1970-01-01T00:00:10.000Z', 'back'],
    ['the next morning', last, '2026-11-23T01:00:00.000Z', 'believed'],
    ['after the summer', last, '2027-05-01T01:00:00.000Z', 'believed'],
    ['201 days ahead', last, '2027-06-11T04:00:00.000Z', 'forward'],
    ['five years ahead', last, '2031-11-22T03:00:00.000Z', 'forward'],
    ['a new register in its own year', null, '2026-11-22T03:00:00.000Z', 'believed'],
    ['a new register in five years', null, '2031-11-22T03:00:00.000Z', 'believed'],
    ['a new register in 1970', null, '1970-01-01T00:00:10.000Z', 'back'],
    [
      'a register that was made in 1970, still in 1970',
      '1970-01-01T00:00:00.000Z',
      '1970-01-01T09:00:00.000Z',
      'back',
    ],
    ['a last moment that is no moment', 'x', '2026-11-22T03:00:00.000Z', 'believed'],
  ])('%s', (_case, seen, now, expected) => expect(verdict(seen, now)).toBe(expected));

  test('is said with the days that it moved, and nothing within a day is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => {
        const jump = clockJump(last, new Date(Date.parse(last) + days * 86_400_000));
        expect(jump?.days ?? 0).toBe(days < -1 || days > 200 ? Math.abs(days) : 0);
      }),
    );
  });
});
