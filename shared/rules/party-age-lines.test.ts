import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { legalLife } from '../testing/legal-life.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { foldLedger } from './lifecycle.ts';
import { partyAge } from './party-age.ts';
import { partyAgeLines } from './party-age-lines.ts';
import { milestoneOf, partyAgeMonths } from './party-age-start.ts';

const life = [
  anEvent('admitted', '1990-05-19', { signedOn: '1990-04-28' }),
  anEvent('recognised', '1991-05-19'),
];
const confirmed = anEvent('partyAgeConfirmed', '2010-01-15', { payload: { years: 18, months: 4 } });
const sumOf = (events: Parameters<typeof partyAgeLines>[0], asOf = '2026-11-22') =>
  partyAgeLines(events, asOf);

describe('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3: tuổi Đảng, dòng từng dòng', () => {
  it('is one line for a life without gaps; the days left over are dropped', () => {
    expect(sumOf(life)).toMatchObject({
      lines: [{ kind: 'sinceDecision', from: '1990-04-28', to: '2026-11-22', months: 438 }],
      total: 438,
      sinceOfficial: { from: '1991-05-19', months: 426 },
    });
  });

  it('takes off each gap as a line of its own', () => {
    const events = [
      ...life,
      anEvent('removed', '2000-05-19', { payload: { form: 'resigned' } }),
      anEvent('admitted', '2005-05-19'),
      anEvent('recognised', '2006-05-19'),
      anEvent('transferredOut', '2010-01-01'),
      anEvent('received', '2010-09-01', { payload: { interruptedMonths: 3 } }),
    ];
    expect(sumOf(events)).toMatchObject({
      lines: [{ months: 438 }, { kind: 'resigned', months: -60 }, { kind: 'interrupted', months: -3 }],
      total: 375,
    });
  });

  it('begins with what a decision confirmed; only later gaps still come off', () => {
    const events = [
      ...life,
      anEvent('removed', '2000-05-19'),
      anEvent('admitted', '2005-05-19'),
      anEvent('recognised', '2006-05-19'),
      confirmed,
      anEvent('transferredOut', '2012-01-01'),
      anEvent('received', '2012-09-01', { payload: { interruptedMonths: 2 } }),
    ];
    expect(sumOf(events)).toMatchObject({
      lines: [
        { kind: 'confirmed', to: '2010-01-15', months: 220 },
        { kind: 'sinceConfirmed', from: '2010-01-15', months: 202 },
        { kind: 'interrupted', months: -2 },
      ],
      total: 420,
    });
  });

  it('lets a wrong expulsion leave no gap', () => {
    const expelled = anEvent('disciplined', '2015-01-01', { payload: { form: 'expulsion' } });
    expect(sumOf([...life, expelled, anEvent('restored', '2016-01-01')])).toMatchObject({
      lines: [{ months: 438 }],
      total: 438,
    });
  });

  it('stops at the day of death', () => {
    expect(sumOf([...life, anEvent('died', '2010-04-27')])).toMatchObject({
      total: 239,
      until: '2010-04-27',
    });
  });

  it.each([
    ['probationary', [life[0]], 'notRecognised'],
    ['a year alone', [anEvent('admitted', '1990'), anEvent('recognised', '1991')], 'noFullDate'],
    [
      'a gap without a full date',
      [
        ...life,
        anEvent('removed', '2000'),
        anEvent('admitted', '2005-05-19'),
        anEvent('recognised', '2006-05-19'),
      ],
      'noFullDate',
    ],
    [
      'a roster that does not say',
      [anEvent('enrolled', '2020-01-01', { payload: { standingKnown: false } })],
      'standingUnknown',
    ],
    ['nobody yet', [], 'notMember'],
  ])('is not computed: %s', (_title, events, why) => {
    expect(sumOf(events.filter((e) => e !== undefined))).toEqual({ known: false, why });
  });
});

describe('the arithmetic', () => {
  it('adds up to the Party age, and every gap makes it smaller', () => {
    fc.assert(
      fc.property(legalLife('full', 16), (events) => {
        const sum = sumOf(events);
        const age = partyAge(events, '2026-11-22');
        expect(sum.known).toBe(age.known);
        if (!sum.known || !age.known) return;
        expect(sum.total).toBe(age.years * 12 + age.months);
        for (const line of sum.lines)
          if (!/^(since|confirmed)/.test(line.kind)) expect(line.months).toBeLessThan(0);
      }),
    );
  });

  it('reaches a level on its milestone and not a day earlier, gaps and months confirmed in it', () => {
    const start = fc.record({
      from: fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1930-01-01', n)),
      gapMonths: fc.nat(120),
      confirmedMonths: fc.nat(400),
      level: fc.constantFrom(30, 40, 45, 50, 90),
    });
    fc.assert(
      fc.property(start, ({ level, ...counted }) => {
        const full = { ...counted, basis: 'decision' as const, gaps: [] };
        const on = milestoneOf(full, level);
        fc.pre(on > addDays(counted.from, 31));
        expect(partyAgeMonths(full, on)).toBe(level * 12);
        expect(partyAgeMonths(full, addDays(on, -1))).toBe(level * 12 - 1);
      }),
    );
  });
});

describe('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.5: xác nhận tuổi Đảng', () => {
  const judged = (on: string, years: number) =>
    foldLedger([...life, anEvent('partyAgeConfirmed', on, { payload: { years } })], '2026-11-22');
  it('is refused on a day that is not full, and before recognition', () => {
    expect(judged('2010', 18).refused?.refusal.rule).toContain('cần đủ ngày, tháng, năm');
    expect(judged('1991-01-15', 0).refused?.refusal.rule).toContain('đảng viên chính thức');
  });

  it('warns of more years than there were since the first day', () => {
    expect(judged('2010-04-28', 20).warnings).toEqual([]);
    expect(judged('2010-04-27', 20).warnings[0]?.rule).toContain('nhiều hơn thời gian từ khi vào Đảng');
  });
});
