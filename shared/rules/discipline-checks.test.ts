import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { checkDecision, type DecisionDates, lateComplaint, lateSettlement } from './discipline-checks.ts';
import { disciplineForYear } from './discipline-rating.ts';
import { noChanges } from './regulations/rule-change.ts';
import { holidayCalendar } from './working-days.ts';

const dates = (part: Partial<DecisionDates>): DecisionDates => ({
  form: 'warning',
  body: '',
  effectiveOn: '2026-05-04',
  signedOn: '',
  announcedOn: '',
  receivedOn: '',
  violatedOn: '',
  ...part,
});

type Row = readonly [title: string, part: Partial<DecisionDates>, said: RegExp | null];

describe.each<[citation: string, rows: readonly Row[]]>([
  [
    'Quy định 21-QĐ/TW ngày 11/4/2026',
    [
      ['from its signing', { signedOn: '2026-05-04' }, null],
      ['signed later', { signedOn: '2026-05-05' }, /có hiệu lực từ ngày ký .*công bố kết quả bỏ phiếu/],
      ['by a committee, signed earlier', { body: 'committee', signedOn: '2026-05-03' }, /từ ngày ký/],
      ['by a branch, from the announcement', { body: 'branch', announcedOn: '2026-05-04' }, null],
      [
        'by a branch, written later',
        { body: 'branch', announcedOn: '2026-05-04', signedOn: '2026-05-12' },
        null,
      ],
      [
        'by a branch, announced earlier',
        { body: 'branch', announcedOn: '2026-05-03' },
        /công bố kết quả bỏ phiếu/,
      ],
      [
        'announced before it was signed',
        { signedOn: '2026-05-04', announcedOn: '2026-05-03' },
        /trước ngày ký/,
      ],
    ],
  ],
  [
    'Điều lệ Đảng (2011), Điều 36',
    [
      ['a branch warns', { body: 'branch' }, null],
      [
        'a branch expels',
        { body: 'branch', form: 'expulsion' },
        /Chi bộ chỉ quyết định khiển trách, cảnh cáo/,
      ],
      ['a committee expels', { body: 'committee', form: 'expulsion' }, null],
    ],
  ],
  [
    'Quy định 69-QĐ/TW ngày 06/7/2022',
    [
      ['reprimanded on the last day of 5 years', { form: 'reprimand', violatedOn: '2021-05-04' }, null],
      ['reprimanded a day later', { form: 'reprimand', violatedOn: '2021-05-03' }, /thời hiệu 5 năm/],
      ['warned within 10 years', { violatedOn: '2016-05-04' }, null],
      ['warned after 10 years', { violatedOn: '2016-05-03' }, /thời hiệu 10 năm/],
      ['expelled after any time', { form: 'expulsion', violatedOn: '1990' }, null],
      ['known to the year only: in doubt, in time', { violatedOn: '2016' }, null],
    ],
  ],
])('%s', (citation, rows) => {
  it.each(rows)('%s', (_title, part, said) => {
    const { refusal, warnings } = checkDecision(dates(part));
    expect(refusal).toBeNull();
    expect(warnings.map((w) => w.rule)).toEqual(said ? [expect.stringMatching(said)] : []);
    for (const warning of warnings) expect(warning.citation).toContain(citation);
  });
});

it.each([
  ['violated after it was decided', { violatedOn: '2026-06' }, /sau ngày kỷ luật có hiệu lực/],
  ['received before it was signed', { signedOn: '2026-05-04', receivedOn: '2026-05-03' }, /trước ngày ký/],
] as const)('impossible: %s', (_title, part, said) => {
  expect(checkDecision(dates(part)).refusal?.rule).toMatch(said);
});

describe('Complaints: 30 working days, then 90 days or 180 at the centre (chưa đối chiếu)', () => {
  const calendar = holidayCalendar([]);
  const decided = { effectiveOn: '2026-04-20', announcedOn: '2026-04-22', receivedOn: '2026-04-24' };
  it.each([
    // 30 working days from Friday 24/04/2026, over 26-27/4 (Giỗ Tổ), 30/4 and 1/5.
    ['2026-06-10', null],
    ['2026-06-11', /đến hết ngày 10\/06\/2026/],
  ] as const)('received 24/04/2026, complained of on %s', (on, said) => {
    const late = lateComplaint(on, decided, calendar);
    if (said) expect(late?.rule).toMatch(said);
    else expect(late).toBeNull();
  });

  it.each([
    ['2026-09-08', false, false],
    ['2026-09-09', false, true],
    ['2026-12-07', true, false],
    ['2026-12-08', true, true],
  ] as const)('complained of on 10/06/2026, settled on %s, at the centre: %s', (on, central, late) => {
    expect(lateSettlement(on, { on: '2026-06-10', central }) !== null).toBe(late);
  });
});

describe('Quy định 124-QĐ/TW, Điều 12 (chưa đối chiếu): the year that a discipline is counted in', () => {
  const decision = anEvent('disciplined', '2023-03-01', { payload: { violatedOn: '2022-10' } });
  const day = (countedIn: boolean, extra: Parameters<typeof disciplineForYear>[0] = []) =>
    disciplineForYear([decision, ...extra], 2023, () => countedIn, noChanges);
  it('is that of the decision, unless the violation was counted in its own year', () => {
    expect(day(false)).toEqual({ on: '2023-03-01', form: 'reprimand' });
    expect(day(true)).toBeNull();
    expect(disciplineForYear([decision], 2022, () => false, noChanges)).toBeNull();
  });
  it('is none after it was cancelled, however late that was', () => {
    const payload = { of: decision.id, outcome: 'cancelled' } as const;
    expect(day(false, [anEvent('disciplineSettled', '2025-01-06', { payload })])).toBeNull();
  });
});
