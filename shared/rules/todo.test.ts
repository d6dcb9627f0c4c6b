import { describe, expect, test } from 'vitest';
import { type DutyFacts, registerDuties } from './todo.ts';

const nothing: DutyFacts = {
  since: '2020-01-01',
  closed: [],
  terms: [],
  posts: [],
  loans: [],
  tasks: [],
  hanoi: false,
};
/** With every periodic book closed for long to come, what is asked about stands alone. */
const closed = [
  { book: 'members', asOf: '2030-12-31' },
  { book: 'handovers', asOf: '2030-12-31' },
];
const kinds = (facts: Partial<DutyFacts>, today: string) =>
  registerDuties({ ...nothing, ...facts }, today).map((duty) => `${duty.kind} ${duty.dueOn}`);

describe('Hướng dẫn 02-HD/BTCTU (Hà Nội): sổ in và đóng quyển mỗi năm', () => {
  test.each([
    ['not yet in November', '2026-11-22', [], []],
    ['from December on', '2026-12-05', [], ['closeBooks 2026-12-31']],
    ['done once the book of the year is closed', '2026-12-31', ['2026-12-31'], []],
    [
      'a book closed in the middle of the year does not answer for it',
      '2026-12-31',
      ['2026-06-30'],
      ['closeBooks 2026-12-31'],
    ],
  ])('%s', (_title, today, asOf, expected) => {
    const books = asOf.map((day) => ({ book: 'members', asOf: day }));
    const found = kinds({ since: '2026-02-01', closed: books }, today);
    expect(found.filter((duty) => duty.startsWith('closeBooks'))).toEqual(expected);
  });

  test('the year before the register began was never due here, the year that went by unclosed stays', () => {
    const late = (since: string) => kinds({ since }, '2027-01-10').filter((d) => d.startsWith('closeBooks'));
    expect(late('2027-01-02')).toEqual([]);
    expect(late('2026-11-22')).toEqual(['closeBooks 2026-12-31']);
  });
});

describe('Hướng dẫn 06-HD/TW: đối khớp danh sách 3 tháng, hồ sơ 6 tháng một lần', () => {
  test('the list is due at the end of each quarter, the dossiers at the end of each half-year', () => {
    const due = kinds({ since: '2026-06-01' }, '2026-09-25');
    expect(due).toEqual(['matchMembers 2026-06-30', 'matchMembers 2026-09-30', 'matchDossiers 2026-06-30']);
  });

  test('closing the book of members does not match the dossiers', () => {
    const due = kinds(
      { since: '2026-06-01', closed: [{ book: 'members', asOf: '2026-06-30' }] },
      '2026-07-10',
    );
    expect(due).toEqual(['matchDossiers 2026-06-30']);
  });
});

describe('Hướng dẫn 02-HD/BTCTU (Hà Nội): báo cáo dãy số lý lịch tháng 11', () => {
  test.each([
    ['2026-10-31', true, []],
    ['2026-11-01', true, ['profileBlocks 2026-11-30']],
    ['2026-11-30', true, ['profileBlocks 2026-11-30']],
    ['2026-12-01', true, []],
    ['2026-11-15', false, []],
  ])('on %s, in Hà Nội: %s', (today, hanoi, expected) => {
    const due = kinds({ closed, hanoi }, today);
    expect(due).toEqual(expected);
  });
});

describe('Terms, posts and loans', () => {
  test('a term is told of half a year before its end and stays until a new one is there', () => {
    const terms = [{ orgId: 2, orgName: 'Chi bộ 1', name: 'Nhiệm kỳ 2022–2027', untilOn: '2027-03-01' }];
    expect(kinds({ closed, terms }, '2026-08-01')).toEqual([]);
    expect(kinds({ closed, terms }, '2026-10-01')).toEqual(['termEnding 2027-03-01']);
    expect(kinds({ closed, terms }, '2027-06-01')).toEqual(['termEnding 2027-03-01']);
  });

  test('a loan without an agreed day is never late', () => {
    const loan = { memberId: 1, borrower: 'Lê Văn Ba', borrowedOn: '2026-01-05' };
    expect(kinds({ closed, loans: [{ ...loan, dueOn: '' }] }, '2026-11-22')).toEqual([]);
    expect(kinds({ closed, loans: [{ ...loan, dueOn: '2026-11-01' }] }, '2026-11-22')).toEqual([
      'loanReturn 2026-11-01',
    ]);
  });
});
