import { describe, expect, test } from 'vitest';
import { initialState } from './lifecycle.ts';
import { transferPapers, transferRegulationOn } from './regulations/transfer.ts';
import { checkBoxes, checkStanding, checkTransfer, nextBox, type TransferPlan } from './transfer.ts';
import { holidayCalendar } from './working-days.ts';

const calendar = holidayCalendar([]);
const today = '2026-11-22';
const plan = (part: Partial<TransferPlan>): TransferPlan => ({
  direction: 'out',
  kind: 'finalBeyond',
  purpose: '',
  causeOn: '',
  introducedOn: '2026-11-16',
  receivedOn: '',
  expectedEndOn: '',
  duesPaidThrough: '2026-11',
  fromOrgId: 1,
  toOrgId: null,
  fromName: 'Chi bộ 1',
  toName: 'Đảng ủy phường B',
  ...part,
});
const said = (part: Partial<TransferPlan>) =>
  checkTransfer(plan(part), { today, calendar }).map((p) => `${p.level} ${p.field}`);

describe('HD 38-HD/BTCTW, mục 4.3: the kinds, their papers and whether the member counts', () => {
  const { kinds, submitWorkingDays } = transferRegulationOn('2026-11-22');
  test.each([
    ['finalBeyond', 10, 'leaves', 30],
    ['finalWithin', 7, 'leaves', 30],
    ['temporary', 8, 'stays', 30],
    ['finalAbroad', 2, 'leaves', 60],
    ['temporaryAbroad', 0, 'stays', 30],
    ['collective', 0, 'leaves', null],
  ] as const)('%s: %i boxes, %s, %s working days', (kind, boxes, counted, days) => {
    const rule = kinds[kind];
    expect([transferPapers[rule.papers[0]].boxes.length, rule.counted, submitWorkingDays[kind]]).toEqual([
      boxes,
      counted,
      days,
    ]);
  });

  test('exported labour has a sheet of its own besides the paper of two boxes', () => {
    expect(kinds.finalAbroad.papers).toEqual(['two', 'form3A']);
  });
});

describe('HD 38-HD/BTCTW, mục 4.3: a temporary stay of 3 to under 12 months, for study up to 24', () => {
  const from = { kind: 'temporary', introducedOn: '2026-11-16' } as const;
  test.each([
    ['', '2027-02-15', ['refuse expectedEndOn']],
    ['', '2027-02-16', []],
    ['', '2027-11-15', []],
    ['', '2027-11-16', ['refuse expectedEndOn']],
    ['study', '2028-11-16', []],
    ['study', '2028-11-17', ['refuse expectedEndOn']],
    ['', '2026-11-10', ['refuse expectedEndOn']],
    ['', '', ['refuse expectedEndOn']],
    ['', '2027-02-31', ['refuse expectedEndOn']],
  ] as const)('%s until %s: %o', (purpose, expectedEndOn, problems) => {
    expect(said({ ...from, purpose, expectedEndOn })).toEqual(problems);
  });

  test('of those who come here the other place has decided: a warning only', () => {
    expect(said({ ...from, direction: 'in', toOrgId: 2, expectedEndOn: '2028-11-16' })).toEqual([
      'warn expectedEndOn',
    ]);
  });
});

describe('HD 38-HD/BTCTW, mục 4.2: dues are paid through the month of writing', () => {
  test.each([
    ['2026-11', []],
    ['2027-01', []],
    ['2026-10', ['warn duesPaidThrough']],
    ['', ['warn duesPaidThrough']],
    ['2026', ['refuse duesPaidThrough']],
    ['tháng mười', ['refuse duesPaidThrough']],
  ] as const)('%s: %o', (duesPaidThrough, problems) => {
    expect(said({ duesPaidThrough })).toEqual(problems);
  });
});

describe('The order of dates on the paper', () => {
  test.each([
    [{ introducedOn: '2026-11-23' }, ['refuse introducedOn']],
    [{ introducedOn: '2026-11-31' }, ['refuse introducedOn']],
    [{ introducedOn: '2026-11' }, ['refuse introducedOn']],
    [{ causeOn: '2026-11-17' }, ['refuse introducedOn']],
    [{ causeOn: '2026-06-01' }, ['warn introducedOn']],
    [{ receivedOn: '2026-11-15' }, ['refuse receivedOn']],
    [{ introducedOn: '2026-06-01', duesPaidThrough: '2026-06', receivedOn: '2026-07-13' }, []],
    [
      { introducedOn: '2026-06-01', duesPaidThrough: '2026-06', receivedOn: '2026-07-14' },
      ['warn receivedOn'],
    ],
    [{ toName: '  ' }, ['refuse toName']],
    [{ direction: 'internal', toOrgId: null }, ['refuse toOrgId']],
    [{ direction: 'internal', toOrgId: 1 }, ['refuse toOrgId']],
    [{ direction: 'internal', toOrgId: 2 }, []],
  ] as const)('%o: %o', (part, problems) => {
    expect(said(part)).toEqual(problems);
  });
});

describe('Quy định 294-QĐ/TW, khoản 6.3.1: who is suspended does not transfer for good', () => {
  const suspended = { ...initialState, status: 'official' as const, suspendedSince: '2026-10-01' };
  const levels = (part: Partial<TransferPlan>) =>
    checkStanding(plan(part), suspended, today).map((p) => p.level);
  test('refused under 294, a warning before it, and no matter for a temporary stay', () => {
    expect(levels({})).toEqual(['refuse']);
    expect(levels({ introducedOn: '2024-03-01' })).toEqual(['warn']);
    expect(levels({ kind: 'temporary' })).toEqual([]);
  });
});

describe('The boxes of a paper', () => {
  const filled = (...days: readonly [number, string][]) => days.map(([box, on]) => ({ box, on, signer: '' }));
  test.each([
    [
      'one after the other, those for some only left out',
      filled([1, '2026-11-02'], [3, '2026-11-05'], [4, '2026-11-05']),
      0,
    ],
    ['an earlier day in a later box', filled([1, '2026-11-05'], [3, '2026-11-02']), 1],
    ['a day that has not come', filled([1, '2026-12-05']), 1],
    ['no real day', filled([1, '31/02']), 1],
    ['a box that this paper has not', filled([8, '2026-11-02']), 1],
  ] as const)('%s', (_, boxes, problems) => {
    expect(checkBoxes(boxes, { paper: 'seven', today })).toHaveLength(problems);
  });

  test('the next box is the one after the last filled in', () => {
    expect(nextBox('ten', [])?.box).toBe(1);
    expect(nextBox('ten', filled([1, '2026-11-02'], [3, '2026-11-05']))?.signer).toBe(
      'Cấp trên trực tiếp nơi đi',
    );
    expect(nextBox('two', filled([2, '2026-11-02']))).toBeUndefined();
  });
});
