import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceMark } from '../entities/meeting.ts';
import { absentMonths, strikeOffGrounds } from './strike-off.ts';

const months = (n: number, year = 2026) =>
  Array.from({ length: n }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
const levels = (absent: number, unpaid: number, year = 2026) =>
  strikeOffGrounds({ year, absentMonths: months(absent, year), unpaidMonths: months(unpaid, year) }).map(
    ({ ground, level }) => `${ground}: ${level}`,
  );

describe('294-QĐ/TW khoản 8.1: xóa tên is considered after three months of a year, absence and dues each by itself', () => {
  it.each([
    [0, 0, []],
    [1, 1, []],
    [2, 0, ['absence: warn']],
    [0, 2, ['dues: warn']],
    [2, 1, ['absence: warn']],
    [3, 0, ['absence: alarm']],
    [0, 3, ['dues: alarm']],
    [2, 3, ['absence: warn', 'dues: alarm']],
    [12, 12, ['absence: alarm', 'dues: alarm']],
  ] as const)('%i months of absence and %i without dues', (absent, unpaid, expected) => {
    expect(levels(absent, unpaid)).toEqual(expected);
  });

  it('months of another year do not count', () => {
    const absent = ['2025-11', '2025-12', '2026-01'];
    expect(strikeOffGrounds({ year: 2026, absentMonths: absent, unpaidMonths: [] })).toEqual([]);
  });

  it('cites the text that was in force', () => {
    const citationOf = (year: number) =>
      strikeOffGrounds({ year, absentMonths: months(3, year), unpaidMonths: [] })[0]?.citation;
    expect(citationOf(2026)).toBe('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1');
    expect(citationOf(2020)).toContain('chưa đối chiếu');
  });

  it('a figure changed by the office holds from its day', () => {
    const change = {
      area: 'meetings',
      parameter: 'strikeOffMonths',
      validFrom: '2026-01-01',
      validUntil: '',
      value: { warn: 1, alarm: 2 },
      citation: 'Quy chế chi bộ',
      verified: false,
    };
    const [ground] = strikeOffGrounds({ year: 2026, absentMonths: months(2), unpaidMonths: [] }, [change]);
    expect(ground?.level).toBe('alarm');
  });
});

describe('A month of absence', () => {
  it.each<readonly [string, readonly AttendanceMark[], boolean]>([
    ['one meeting, absent', ['absent'], true],
    ['two meetings, absent from both', ['absent', 'absent'], true],
    ['two meetings, came to one', ['absent', 'present'], false],
    ['two meetings, gave a reason once', ['absent', 'excused'], false],
    ['excused', ['excused'], false],
    ['present', ['present'], false],
  ])('%s', (_title, marks, counts) => {
    const found = absentMonths(marks.map((mark, i) => ({ heldOn: `2026-03-0${i + 1}`, mark })));
    expect(found).toEqual(counts ? ['2026-03'] : []);
  });

  it('is never one in which somebody came, and each month is named once', () => {
    const mark = fc.record({
      heldOn: fc.integer({ min: 1, max: 12 }).map((m) => `2026-${String(m).padStart(2, '0')}-05`),
      mark: fc.constantFrom<AttendanceMark>('present', 'excused', 'absent'),
    });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const found = absentMonths(marks);
        expect(new Set(found).size).toBe(found.length);
        for (const { heldOn, mark: made } of marks)
          if (made !== 'absent') expect(found).not.toContain(heldOn.slice(0, 7));
      }),
    );
  });
});
