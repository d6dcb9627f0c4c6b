import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../entities/event.ts';
import { anEventDraft } from '../testing/an-event.ts';
import { checkEvent, officialDateFor } from './event-warnings.ts';
import { holidayCalendar } from './working-days.ts';

const calendar = holidayCalendar([]);
const record = { bornOn: '2000-03-15', citizenId: '' };
const check = (draft: EventDraft, own: Partial<typeof record> = {}) =>
  checkEvent(draft, { record: { ...record, ...own }, calendar });
const admitted = (on: string, signedOn: string) =>
  anEventDraft('admitted', on, { signedOn, payload: { introducers: 'Trần Văn Bình' } });

type Row = readonly [title: string, draft: EventDraft, own: Partial<typeof record>, rule: RegExp | null];

describe.each<[citation: string, rows: readonly Row[]]>([
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, mục 1',
    [
      [
        '18 in the month of the decision',
        admitted('2026-03-26', '2026-03-02'),
        { bornOn: '2008-03-31' },
        null,
      ],
      [
        '17 and 11 months',
        admitted('2026-03-26', '2026-02-27'),
        { bornOn: '2008-03-01' },
        /Mới 17 tuổi 11 tháng/,
      ],
      [
        '60 in the month of the decision',
        admitted('2026-03-26', '2026-03-02'),
        { bornOn: '1966-03-01' },
        null,
      ],
      [
        '60 and a month',
        admitted('2026-03-26', '2026-03-02'),
        { bornOn: '1966-02-28' },
        /Đã 60 tuổi 1 tháng/,
      ],
      [
        'the year of birth alone',
        admitted('2026-03-26', '2026-03-02'),
        { bornOn: '1990' },
        /Chưa rõ tháng, năm sinh/,
      ],
      [
        'a candidate of 17',
        anEventDraft('nominated', '2026-03-26'),
        { bornOn: '2008-05-01' },
        /chưa đủ 18 tuổi/,
      ],
    ],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.1',
    [
      // Tết 2026 takes five working days (16–20/02), so thirty working days from 03/02 end on 24/03.
      ['a ceremony on the thirtieth working day', admitted('2026-03-24', '2026-02-03'), {}, null],
      ['a day later', admitted('2026-03-25', '2026-02-03'), {}, /sau quyết định 31 ngày làm việc/],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3',
    [['a ceremony without the day of the decision', admitted('2026-03-25', ''), {}, /tuổi Đảng tạm tính/]],
  ],
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 3.2',
    [
      [
        'nobody introduced',
        anEventDraft('admitted', '2026-03-25', { signedOn: '2026-03-20' }),
        {},
        /người giới thiệu/,
      ],
    ],
  ],
  [
    'Quy định 347-QĐ/TW ngày 08/8/2025',
    [
      [
        'a card that is the citizen number',
        anEventDraft('cardIssued', '2026-05-04', { payload: { cardNumber: '001090012345' } }),
        { citizenId: '001090012345' },
        null,
      ],
      [
        'a card that is another number',
        anEventDraft('cardIssued', '2026-05-04', { payload: { cardNumber: '001090012345' } }),
        { citizenId: '001090012346' },
        /phải trùng số căn cước/,
      ],
    ],
  ],
  [
    'Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.2',
    [
      [
        'dues through the month of the paper',
        anEventDraft('transferredOut', '2026-05-04', { payload: { duesPaidThrough: '05/2026' } }),
        {},
        null,
      ],
      [
        'dues through the month before',
        anEventDraft('transferredOut', '2026-05-04', { payload: { duesPaidThrough: '04/2026' } }),
        {},
        /hết tháng 04\/2026/,
      ],
    ],
  ],
])('%s', (citation, rows) => {
  it.each(rows.map((row) => [...row] as const))('%s', (_title, draft, own, rule) => {
    const { refusal, warnings } = check(draft, own);
    expect(refusal).toBeNull();
    const found = rule && warnings.find((w) => rule.test(w.rule));
    if (rule === null) expect(warnings).toEqual([]);
    else expect(found?.citation).toContain(citation);
  });
});

describe('Mẫu 2-HSĐV, mục 4: nothing happens before birth', () => {
  it.each([
    ['2000-03-14', true],
    ['2000-03-15', false],
    ['2000', false],
    ['1999', true],
  ])('an event of %s is refused: %s', (on, refused) => {
    expect(check(anEventDraft('died', on)).refusal !== null).toBe(refused);
  });
});

it('tells the official date of a ceremony', () => {
  expect(officialDateFor('2026-05-19')).toBe('2027-05-19');
  expect(officialDateFor('2024-02-29')).toBe('2025-02-28');
});
